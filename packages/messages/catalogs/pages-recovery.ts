import type { Rows } from '../languages.ts'

/** Recovery of an account by two people. */
export const pagesRecovery = {
  'web.recovery.help': {
    'uz-Latn': 'Xodim kira olmasa',
    'uz-Cyrl': 'Ходим кира олмаса',
    ru: 'Если сотрудник не может войти',
    en: 'When the officer cannot get in',
  },
  'web.recovery.end-sessions': {
    'uz-Latn': 'Barcha seanslarini tugatish',
    'uz-Cyrl': 'Барча сеансларини тугатиш',
    ru: 'Завершить все его сеансы',
    en: 'End all sessions',
  },
  'web.recovery.open-lead': {
    'uz-Latn':
      'Xodim qarshingizda turgan boʻlsa va uni taniysiz: hisobni tiklashni boshlang. Ikkinchi odam tasdiqlaydi va kodni qoʻliga beradi.',
    'uz-Cyrl':
      'Ходим қаршингизда турган бўлса ва уни танисангиз: ҳисобни тиклашни бошланг. Иккинчи одам тасдиқлайди ва кодни қўлига беради.',
    ru: 'Если сотрудник стоит перед вами и вы его знаете, начните восстановление. Второй человек подтвердит его и передаст код из рук в руки.',
    en: 'If the officer stands before you and you know them, open a recovery. A second person approves it and hands the code over.',
  },
  'web.recovery.open': {
    'uz-Latn': 'Tiklashni boshlash',
    'uz-Cyrl': 'Тиклашни бошлаш',
    ru: 'Начать восстановление',
    en: 'Open a recovery',
  },
  'web.recovery.list': {
    'uz-Latn': 'Hisoblarni tiklash',
    'uz-Cyrl': 'Ҳисобларни тиклаш',
    ru: 'Восстановление учётных записей',
    en: 'Recovery of accounts',
  },
  'web.recovery.list-lead': {
    'uz-Latn': 'Faqat oʻzingiz taniydigan va qarshingizda turgan xodim uchun tasdiqlang. Boshlagan odam tasdiqlay olmaydi.',
    'uz-Cyrl': 'Фақат ўзингиз танийдиган ва қаршингизда турган ходим учун тасдиқланг. Бошлаган одам тасдиқлай олмайди.',
    ru: 'Подтверждайте только для того, кого знаете и кто стоит перед вами. Кто начал, тот не подтверждает.',
    en: 'Approve only for somebody you know and who stands before you. Whoever opened it cannot approve it.',
  },
  'web.recovery.none': {
    'uz-Latn': 'Kutayotgan tiklash yoʻq.',
    'uz-Cyrl': 'Кутаётган тиклаш йўқ.',
    ru: 'Ожидающих восстановлений нет.',
    en: 'No recovery is waiting.',
  },
  'web.recovery.opened': {
    'uz-Latn': 'boshlagan: {name},',
    'uz-Cyrl': 'бошлаган: {name},',
    ru: 'начал(а): {name},',
    en: 'opened by {name},',
  },
  'web.recovery.until': {
    'uz-Latn': 'amal qiladi:',
    'uz-Cyrl': 'амал қилади:',
    ru: 'действует до',
    en: 'valid until',
  },
  'web.recovery.approved': {
    'uz-Latn': 'tasdiqlangan',
    'uz-Cyrl': 'тасдиқланган',
    ru: 'подтверждено',
    en: 'approved',
  },
  'web.recovery.waits': {
    'uz-Latn': 'ikkinchi odam kutilmoqda',
    'uz-Cyrl': 'иккинчи одам кутилмоқда',
    ru: 'ждёт второго человека',
    en: 'waits for a second person',
  },
  'web.recovery.approve': {
    'uz-Latn': 'Tasdiqlash',
    'uz-Cyrl': 'Тасдиқлаш',
    ru: 'Подтвердить',
    en: 'Approve',
  },
  'web.recovery.code': {
    'uz-Latn': 'Tiklash kodi',
    'uz-Cyrl': 'Тиклаш коди',
    ru: 'Код восстановления',
    en: 'Recovery code',
  },
  'web.recovery.code-once': {
    'uz-Latn': 'Kodni hozir xodimning qoʻliga bering. U faqat bir marta koʻrsatiladi va bir kun amal qiladi. Xabar orqali yubormang.',
    'uz-Cyrl': 'Кодни ҳозир ходимнинг қўлига беринг. У фақат бир марта кўрсатилади ва бир кун амал қилади. Хабар орқали юборманг.',
    ru: 'Передайте код сотруднику сейчас, из рук в руки. Он показывается один раз и действует сутки. Не отправляйте его сообщением.',
    en: 'Hand the code to the officer now. It is shown once and is good for a day. Do not send it in a message.',
  },
  'web.recovery.code-hint': {
    'uz-Latn': 'Yetti guruh, har biri toʻrt belgi.',
    'uz-Cyrl': 'Етти гуруҳ, ҳар бири тўрт белги.',
    ru: 'Семь групп по четыре знака.',
    en: 'Seven groups of four characters.',
  },
  'web.recovery.take': {
    'uz-Latn': 'Hisobni tiklash kodi bilan ochish',
    'uz-Cyrl': 'Ҳисобни тиклаш коди билан очиш',
    ru: 'Вернуть учётную запись по коду',
    en: 'Take my account back with a code',
  },
  'web.recovery.take-lead': {
    'uz-Latn': 'Parol yoki ikkinchi omilni yoʻqotgan boʻlsangiz, administratorga shaxsan murojaat qiling. Kodni ikki kishi beradi.',
    'uz-Cyrl': 'Пароль ёки иккинчи омилни йўқотган бўлсангиз, администраторга шахсан мурожаат қилинг. Кодни икки киши беради.',
    ru: 'Если вы потеряли пароль или второй фактор, обратитесь к администратору лично. Код выдают два человека.',
    en: 'If you have lost your password or your second factor, go to your administrator in person. Two people give you the code.',
  },
  'web.recovery.finish': {
    'uz-Latn': 'Hisobni qaytarib olish',
    'uz-Cyrl': 'Ҳисобни қайтариб олиш',
    ru: 'Вернуть учётную запись',
    en: 'Take the account back',
  },
  'web.sign-in.recovered': {
    'uz-Latn': 'Hisob qaytarildi. Yangi parol va kod bilan kiring.',
    'uz-Cyrl': 'Ҳисоб қайтарилди. Янги пароль ва код билан киринг.',
    ru: 'Учётная запись возвращена. Войдите с новым паролем и кодом.',
    en: 'Your account is yours again. Sign in with the new password and code.',
  },
  'web.audit.kind.recovery.opened': {
    'uz-Latn': 'hisobni tiklash boshlandi',
    'uz-Cyrl': 'ҳисобни тиклаш бошланди',
    ru: 'начато восстановление',
    en: 'recovery opened',
  },
  'web.audit.kind.recovery.approved': {
    'uz-Latn': 'hisobni tiklash tasdiqlandi',
    'uz-Cyrl': 'ҳисобни тиклаш тасдиқланди',
    ru: 'восстановление подтверждено',
    en: 'recovery approved',
  },
  'web.audit.kind.recovery.used': {
    'uz-Latn': 'hisob qaytarib olindi',
    'uz-Cyrl': 'ҳисоб қайтариб олинди',
    ru: 'учётная запись возвращена',
    en: 'account taken back',
  },
} as const satisfies Rows
