import type { Rows } from '../languages.ts'

/** Signing in through houses outside, and linking the account to them. */
export const pagesOutside = {
  'web.outside.or': {
    'uz-Latn': 'Yoki boshqa yoʻl bilan kiring',
    'uz-Cyrl': 'Ёки бошқа йўл билан киринг',
    ru: 'Или войдите иначе',
    en: 'Or sign in another way',
  },
  'web.outside.one-id': {
    'uz-Latn': 'OneID orqali kirish',
    'uz-Cyrl': 'OneID орқали кириш',
    ru: 'Войти через OneID',
    en: 'Sign in with OneID',
  },
  'web.outside.e-imzo': {
    'uz-Latn': 'E-IMZO kaliti bilan kirish',
    'uz-Cyrl': 'E-IMZO калити билан кириш',
    ru: 'Войти ключом E-IMZO',
    en: 'Sign in with E-IMZO',
  },
  'web.outside.password-later': {
    'uz-Latn': 'Klinik va maslahat yozuvlari shu yoʻl bilan ochilmaydi: ular uchun parol kerak boʻladi.',
    'uz-Cyrl': 'Клиник ва маслаҳат ёзувлари шу йўл билан очилмайди: улар учун пароль керак бўлади.',
    ru: 'Клинические записи и записи консультаций так не открываются: для них понадобится пароль.',
    en: 'Clinical and counselling notes stay closed this way: they need the password.',
  },
  'web.outside.back': {
    'uz-Latn': 'OneID javob berdi. Davom eting.',
    'uz-Cyrl': 'OneID жавоб берди. Давом этинг.',
    ru: 'OneID ответил. Продолжите.',
    en: 'OneID has answered. Go on.',
  },
  'web.outside.back-refused': {
    'uz-Latn': 'OneID kirishni tasdiqlamadi.',
    'uz-Cyrl': 'OneID киришни тасдиқламади.',
    ru: 'OneID не подтвердил вход.',
    en: 'OneID did not confirm the sign-in.',
  },
  'web.outside.go-on': {
    'uz-Latn': 'Davom etish',
    'uz-Cyrl': 'Давом этиш',
    ru: 'Продолжить',
    en: 'Go on',
  },
  'web.outside.code-lead': {
    'uz-Latn': 'Shaxsingiz tasdiqlandi. Endi ikkinchi omilning kodini yozing.',
    'uz-Cyrl': 'Шахсингиз тасдиқланди. Энди иккинчи омилнинг кодини ёзинг.',
    ru: 'Личность подтверждена. Теперь введите код второго фактора.',
    en: 'Your identity is confirmed. Now write the code of the second factor.',
  },
  'web.outside.sign-lead': {
    'uz-Latn': 'Quyidagi matnni E-IMZO dasturida oʻz kalitingiz bilan imzolang (matn ilova qilingan holda) va imzoni shu yerga qoʻying.',
    'uz-Cyrl': 'Қуйидаги матнни E-IMZO дастурида ўз калитингиз билан имзоланг (матн илова қилинган ҳолда) ва имзони шу ерга қўйинг.',
    ru: 'Подпишите этот текст своим ключом в программе E-IMZO (с вложенным текстом) и вставьте подпись сюда.',
    en: 'Sign this text with your key in the E-IMZO program (with the text attached) and put the signature here.',
  },
  'web.outside.text': {
    'uz-Latn': 'Imzolanadigan matn',
    'uz-Cyrl': 'Имзоланадиган матн',
    ru: 'Текст для подписи',
    en: 'Text to sign',
  },
  'web.outside.signature': {
    'uz-Latn': 'Imzo',
    'uz-Cyrl': 'Имзо',
    ru: 'Подпись',
    en: 'Signature',
  },
  'web.outside.link': {
    'uz-Latn': 'OneID va E-IMZO',
    'uz-Cyrl': 'OneID ва E-IMZO',
    ru: 'OneID и E-IMZO',
    en: 'OneID and E-IMZO',
  },
  'web.outside.link-lead': {
    'uz-Latn':
      'Hisobingizni shaxsingizga bogʻlang, shunda OneID yoki E-IMZO orqali kirishingiz mumkin. Shaxsiy raqamingizning oʻzi saqlanmaydi, faqat maxfiy kalit bilan hisoblangan izi.',
    'uz-Cyrl':
      'Ҳисобингизни шахсингизга боғланг, шунда OneID ёки E-IMZO орқали киришингиз мумкин. Шахсий рақамингизнинг ўзи сақланмайди, фақат махфий калит билан ҳисобланган изи.',
    ru: 'Свяжите учётную запись со своей личностью, чтобы входить через OneID или E-IMZO. Сам личный номер не хранится, только его след, вычисленный с секретным ключом.',
    en: 'Link your account to your person to sign in with OneID or E-IMZO. Your personal number itself is not kept, only a trace of it made with a secret key.',
  },
  'web.outside.linked': {
    'uz-Latn': 'Hisobingiz shaxsingizga bogʻlangan.',
    'uz-Cyrl': 'Ҳисобингиз шахсингизга боғланган.',
    ru: 'Учётная запись связана с вашей личностью.',
    en: 'Your account is linked to your person.',
  },
  'web.outside.not-linked': {
    'uz-Latn': 'Hisobingiz bogʻlanmagan.',
    'uz-Cyrl': 'Ҳисобингиз боғланмаган.',
    ru: 'Учётная запись не связана.',
    en: 'Your account is not linked.',
  },
  'web.outside.link-one-id': {
    'uz-Latn': 'OneID orqali bogʻlash',
    'uz-Cyrl': 'OneID орқали боғлаш',
    ru: 'Связать через OneID',
    en: 'Link with OneID',
  },
  'web.outside.link-e-imzo': {
    'uz-Latn': 'E-IMZO orqali bogʻlash',
    'uz-Cyrl': 'E-IMZO орқали боғлаш',
    ru: 'Связать через E-IMZO',
    en: 'Link with E-IMZO',
  },
  'web.outside.unlink': {
    'uz-Latn': 'Bogʻlanishni bekor qilish',
    'uz-Cyrl': 'Боғланишни бекор қилиш',
    ru: 'Отменить связь',
    en: 'Take the link back',
  },
  'web.outside.is-this-you': {
    'uz-Latn': '{name} – bu sizmi?',
    'uz-Cyrl': '{name} – бу сизми?',
    ru: '{name} — это вы?',
    en: '{name}: is this you?',
  },
  'web.outside.confirm': {
    'uz-Latn': 'Ha, hisobimga bogʻlansin',
    'uz-Cyrl': 'Ҳа, ҳисобимга боғлансин',
    ru: 'Да, связать с моей записью',
    en: 'Yes, link it to my account',
  },
  'web.outside.none': {
    'uz-Latn': 'Bu tizim OneID va E-IMZO bilan ulanmagan.',
    'uz-Cyrl': 'Бу тизим OneID ва E-IMZO билан уланмаган.',
    ru: 'Эта система не соединена с OneID и E-IMZO.',
    en: 'This system is not connected with OneID or E-IMZO.',
  },
  'web.audit.kind.account.linked': {
    'uz-Latn': 'hisob shaxsga bogʻlandi',
    'uz-Cyrl': 'ҳисоб шахсга боғланди',
    ru: 'учётная запись связана с личностью',
    en: 'account linked to a person',
  },
  'web.audit.kind.account.unlinked': {
    'uz-Latn': 'hisobning shaxsga bogʻlanishi bekor qilindi',
    'uz-Cyrl': 'ҳисобнинг шахсга боғланиши бекор қилинди',
    ru: 'связь учётной записи с личностью отменена',
    en: 'account unlinked from a person',
  },
} as const satisfies Rows
