/**
 * Name of a cookie in the browser. Over HTTPS it begins with `__Host-`, so that no other host and no unencrypted page can set or overwrite it;
 * a browser takes such a name only with `Secure`, path `/` and no domain.
 */
export const cookieName = (name: 'nrm_access' | 'nrm_refresh' | 'nrm_lang' | 'nrm_outside' | '_csrf', secure: boolean): string =>
  secure ? `__Host-${name}` : name
