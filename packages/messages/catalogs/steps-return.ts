import type { Rows } from '../languages.ts'

/** Steps of procedure E, cross-border referral and return. */
export const stepsReturn = {
  'step.abroad.reported.past': {
    'uz-Latn': 'Chet eldan xabar olindi',
    'uz-Cyrl': 'Чет элдан хабар олинди',
    ru: 'Сообщение из-за рубежа получено',
    en: 'Report from abroad',
  },
  'step.abroad.reported.button': {
    'uz-Latn': 'Roʻyxatga olish',
    'uz-Cyrl': 'Рўйхатга олиш',
    ru: 'Зарегистрировать',
    en: 'Record',
  },
  'step.consular.contact.past': {
    'uz-Latn': 'Konsullik bilan aloqa oʻrnatildi',
    'uz-Cyrl': 'Консуллик билан алоқа ўрнатилди',
    ru: 'Консульский контакт установлен',
    en: 'Consular contact made',
  },
  'step.consular.contact.button': {
    'uz-Latn': 'Qayd etish',
    'uz-Cyrl': 'Қайд этиш',
    ru: 'Отметить контакт',
    en: 'Record contact',
  },
  'step.return.requested.past': {
    'uz-Latn': 'Qaytish soʻraldi',
    'uz-Cyrl': 'Қайтиш сўралди',
    ru: 'Запрошено возвращение',
    en: 'Return requested',
  },
  'step.return.requested.button': {
    'uz-Latn': 'Qaytish istagini qayd etish',
    'uz-Cyrl': 'Қайтиш истагини қайд этиш',
    ru: 'Оформить желание вернуться',
    en: 'Record the wish to return',
  },
  'step.risk.unacceptable.past': {
    'uz-Latn': 'Xavf yuqori',
    'uz-Cyrl': 'Хавф юқори',
    ru: 'Риск неприемлем',
    en: 'Risk too high',
  },
  'step.risk.unacceptable.button': {
    'uz-Latn': 'Qaytishni toʻxtatish',
    'uz-Cyrl': 'Қайтишни тўхтатиш',
    ru: 'Остановить возвращение',
    en: 'Stop the return',
  },
  'step.receiving.confirmed.past': {
    'uz-Latn': 'Qabul qiluvchi tomon tasdiqladi',
    'uz-Cyrl': 'Қабул қилувчи томон тасдиқлади',
    ru: 'Принимающая сторона подтвердила',
    en: 'Receiving side confirmed',
  },
  'step.receiving.confirmed.button': {
    'uz-Latn': 'Qabulni tasdiqlash',
    'uz-Cyrl': 'Қабулни тасдиқлаш',
    ru: 'Подтвердить приём',
    en: 'Confirm reception',
  },
  'step.arrived.past': {
    'uz-Latn': 'Yetib keldi',
    'uz-Cyrl': 'Етиб келди',
    ru: 'Прибыло',
    en: 'Arrived',
  },
  'step.arrived.button': {
    'uz-Latn': 'Kelganini tasdiqlash',
    'uz-Cyrl': 'Келганини тасдиқлаш',
    ru: 'Подтвердить прибытие',
    en: 'Confirm arrival',
  },
  'step.no.show.past': {
    'uz-Latn': 'Yetib kelmadi',
    'uz-Cyrl': 'Етиб келмади',
    ru: 'Не прибыло',
    en: 'Did not arrive',
  },
  'step.no.show.button': {
    'uz-Latn': 'Kelmaganini bildirish',
    'uz-Cyrl': 'Келмаганини билдириш',
    ru: 'Сообщить о неприбытии',
    en: 'Report non-arrival',
  },
  'step.foreign.victim.past': {
    'uz-Latn': 'Chet el fuqarosi aniqlandi',
    'uz-Cyrl': 'Чет эл фуқароси аниқланди',
    ru: 'Выявлен иностранный гражданин',
    en: 'Foreign victim in Uzbekistan',
  },
  'step.foreign.victim.button': {
    'uz-Latn': 'Chet el fuqarosi tartibini boshlash',
    'uz-Cyrl': 'Чет эл фуқароси тартибини бошлаш',
    ru: 'Начать процедуру для иностранного гражданина',
    en: 'Start the procedure for a foreign citizen',
  },
  'step.return.abandoned.past': {
    'uz-Latn': 'Qaytishdan voz kechildi',
    'uz-Cyrl': 'Қайтишдан воз кечилди',
    ru: 'От возвращения отказались',
    en: 'Return abandoned',
  },
  'step.return.abandoned.button': {
    'uz-Latn': 'Qaytishdan voz kechish',
    'uz-Cyrl': 'Қайтишдан воз кечиш',
    ru: 'Отказаться от возвращения',
    en: 'Abandon the return',
  },
} as const satisfies Rows
