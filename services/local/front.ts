import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'

/** The one port of a local start. Until `serve` is called every request is told to come back. */
export type Front = Readonly<{ serve(apps: Apps): void; close(): Promise<void> }>
export type Apps = Readonly<{ api: RequestListener; web: RequestListener }>

/**
 * Opens the port: `/api` goes to the API, everything else to the web.
 * @throws Error in words for the person at the terminal, when the port is taken
 */
export function openFront(host: string, port: number): Promise<Front> {
  let answer: RequestListener = comeBack
  const server = createServer((request, response) => answer(request, response))
  const front: Front = {
    serve: ({ api, web }) => {
      answer = (request, response) => (isApi(request.url ?? '/') ? api(request, response) : web(request, response))
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        // Whoever is still sending after this long is not going to finish.
        setTimeout(() => server.closeAllConnections(), 3000).unref()
      }),
  }
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? taken(port) : error))
    server.listen(port, host, () => resolve(front))
  })
}

const isApi = (url: string) => /^\/api(?:[/?]|$)/.test(url)
const taken = (port: number) => new Error(`port ${port} is in use; set PORT to another one`)

function comeBack(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'retry-after': '5', 'content-type': 'text/plain; charset=utf-8' }).end('starting\n')
}
