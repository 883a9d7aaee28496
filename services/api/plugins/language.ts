import type { Words } from '@nrm/contracts/words'
import type { Language } from '@nrm/messages/languages'
import type { FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { languageOrDefault, preferredLanguage } from '../preferred-language.ts'
import { wordsOf } from '../words.ts'

declare module 'fastify' {
  interface FastifyRequest {
    language: Language
    words: Words
  }
}

/** A request is answered in the language it asks for; if it asks for none of ours, in that of the account. */
export const language = plugin(async (app) => {
  app.decorateRequest('language', {
    getter(this: FastifyRequest): Language {
      return preferredLanguage(this.headers['accept-language']) ?? languageOrDefault(this.claims?.locale)
    },
  })
  app.decorateRequest('words', {
    getter(this: FastifyRequest): Words {
      return wordsOf(this.language)
    },
  })
})
