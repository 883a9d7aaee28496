/** One text a lawyer should read; `lex` is its number at lex.uz, where it was found. */
export type Reading = Readonly<{ lex?: string; title: Readonly<Record<'en' | 'uz-Latn' | 'uz-Cyrl' | 'ru', string>> }>

/** What answers the open questions of the law, the most telling first (law-facts.md, at its end). About sixty pages. */
export const readingList: readonly Reading[] = [
  {
    lex: '8371302',
    title: {
      en: 'Presidential Decree of 2026 on detecting persons who suffered from trafficking and integrating them into society',
      'uz-Latn': 'Odam savdosidan jabrlanganlarni aniqlash va jamiyatga moslashtirish toʻgʻrisidagi Prezident farmoni (2026)',
      'uz-Cyrl': 'Одам савдосидан жабрланганларни аниқлаш ва жамиятга мослаштириш тўғрисидаги Президент фармони (2026)',
      ru: 'Указ Президента 2026 года о выявлении лиц, пострадавших от торговли людьми, и их интеграции в общество',
    },
  },
  {
    title: {
      en: 'Cabinet Resolution No. 60 of 08.02.2021, with both annexes',
      'uz-Latn': 'Vazirlar Mahkamasining 2021-yil 8-fevraldagi 60-son qarori, ikkala ilovasi bilan',
      'uz-Cyrl': 'Вазирлар Маҳкамасининг 2021 йил 8 февралдаги 60-сон қарори, иккала иловаси билан',
      ru: 'Постановление Кабинета Министров № 60 от 08.02.2021 г. с обоими приложениями',
    },
  },
  {
    lex: '4953319',
    title: {
      en: 'Law “On combating trafficking in persons” (ZRU-154) in the edition of ZRU-633',
      'uz-Latn': '“Odam savdosiga qarshi kurashish toʻgʻrisida”gi Qonun (OʻRQ-154), OʻRQ-633 tahririda',
      'uz-Cyrl': '“Одам савдосига қарши курашиш тўғрисида”ги Қонун (ЎРҚ-154), ЎРҚ-633 таҳририда',
      ru: 'Закон «О противодействии торговле людьми» (ЗРУ-154) в редакции ЗРУ-633',
    },
  },
  {
    lex: '6704004',
    title: {
      en: 'Annexes to Presidential Decree UP-210',
      'uz-Latn': 'PF-210-son Prezident farmoni ilovalari',
      'uz-Cyrl': 'ПФ-210-сон Президент фармони иловалари',
      ru: 'Приложения к Указу Президента УП-210',
    },
  },
  {
    title: {
      en: 'Cabinet Resolution No. 708 (single information base)',
      'uz-Latn': 'Vazirlar Mahkamasining 708-son qarori (yagona axborot bazasi)',
      'uz-Cyrl': 'Вазирлар Маҳкамасининг 708-сон қарори (ягона ахборот базаси)',
      ru: 'Постановление Кабинета Министров № 708 (единая информационная база)',
    },
  },
  {
    title: {
      en: 'Annex to Cabinet Resolution No. 484 of 06.08.2024 (social services)',
      'uz-Latn': 'Vazirlar Mahkamasining 2024-yil 6-avgustdagi 484-son qarori ilovasi (ijtimoiy xizmatlar)',
      'uz-Cyrl': 'Вазирлар Маҳкамасининг 2024 йил 6 августдаги 484-сон қарори иловаси (ижтимоий хизматлар)',
      ru: 'Приложение к постановлению Кабинета Министров № 484 от 06.08.2024 г. (социальные услуги)',
    },
  },
  {
    lex: '8045207',
    title: {
      en: 'Cabinet Resolution on social services for children who suffered from violence or are at risk',
      'uz-Latn': 'Zoʻravonlikdan jabrlangan yoki xavf ostidagi bolalarga ijtimoiy xizmatlar toʻgʻrisidagi Vazirlar Mahkamasi qarori',
      'uz-Cyrl': 'Зўравонликдан жабрланган ёки хавф остидаги болаларга ижтимоий хизматлар тўғрисидаги Вазирлар Маҳкамаси қарори',
      ru: 'Постановление Кабинета Министров о социальных услугах детям, пострадавшим от насилия или находящимся в опасности',
    },
  },
]
