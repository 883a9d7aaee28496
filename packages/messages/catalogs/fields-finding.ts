import type { Rows } from '../languages.ts'

/** Questions of the finding. */
export const fieldsFinding = {
  'field.findingReason.label': {
    'uz-Latn': 'Asosini yozing',
    'uz-Cyrl': 'Асосини ёзинг',
    ru: 'Обоснуйте',
    en: 'Why, in your words',
  },
  'field.findingReason.hint': {
    'uz-Latn': 'Shaxs uni oʻqiy oladi.',
    'uz-Cyrl': 'Шахс уни ўқий олади.',
    ru: 'Человек сможет это прочитать.',
    en: 'The person will be able to read it.',
  },
  'field.overrideReason.label': {
    'uz-Latn': 'Nega taklifdan farq qilyapsiz?',
    'uz-Cyrl': 'Нега таклифдан фарқ қиляпсиз?',
    ru: 'Почему вы не согласны с предложением системы?',
    en: 'Why do you differ from the proposal?',
  },
  'field.overrideReason.hint': {
    'uz-Latn': 'Taklif maslahat, xolos; siz hal qilasiz.',
    'uz-Cyrl': 'Таклиф маслаҳат, холос; сиз ҳал қиласиз.',
    ru: 'Предложение — это совет; решаете вы.',
    en: 'The proposal is advice; you decide.',
  },
  'field.negativeReason.label': {
    'uz-Latn': 'Salbiy xulosa sababi',
    'uz-Cyrl': 'Салбий хулоса сабаби',
    ru: 'Причина отрицательного заключения',
    en: 'Reason of the negative finding',
  },
  'field.negativeReason.hint': {
    'uz-Latn': 'Shaxsning xohishi sabab boʻla olmaydi.',
    'uz-Cyrl': 'Шахснинг хоҳиши сабаб бўла олмайди.',
    ru: 'Желание самого человека не является причиной.',
    en: 'The person’s own wish is not a reason.',
  },
  'field.otherHelp.label': {
    'uz-Latn': 'Baribir qanday yordam kerak?',
    'uz-Cyrl': 'Барибир қандай ёрдам керак?',
    ru: 'Какая помощь всё равно нужна?',
    en: 'Which help is still needed?',
  },
  'field.not.presumed.returned.findingReason.label': {
    'uz-Latn': 'Yana nima qilish kerak?',
    'uz-Cyrl': 'Яна нима қилиш керак?',
    ru: 'Что ещё нужно сделать?',
    en: 'What is still to be done?',
  },
  'field.not.presumed.returned.findingReason.hint': {
    'uz-Latn': 'Buni xodim oʻqiydi.',
    'uz-Cyrl': 'Буни ходим ўқийди.',
    ru: 'Это прочитает сотрудник.',
    en: 'The officer will read it.',
  },
} as const satisfies Rows
