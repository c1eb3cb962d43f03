interface TrustedTypePolicies {
  createPolicy(
    name: 'default',
    rules: {
      readonly createScriptURL: (address: string) => string;
      readonly createHTML: (html: string, type: string, sink: string) => string;
    },
  ): unknown;
}

/** What is parsed so is a document of its own, in which nothing runs and nothing is fetched: pasted articles are read there. */
const APART_FROM_THE_PAGE = 'DOMParser parseFromString';

/**
 * Lets workers be started from files of this page's own origin, and nothing else be made into script or markup, where the browser
 * has Trusted Types and the page's policy asks for them (https://www.w3.org/TR/trusted-types/). Call it before anything else.
 */
export function allowOwnScripts(page: Window & { readonly trustedTypes?: TrustedTypePolicies }): void {
  page.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      if (new URL(address, page.document.baseURI).origin === page.location.origin) return address;
      throw new TypeError(`Hustings runs scripts of its own origin only, not ${address.slice(0, 100)}`);
    },
    createHTML: (html, _, sink) => {
      if (sink === APART_FROM_THE_PAGE) return html;
      throw new TypeError(`Hustings makes no markup from text, as ${sink} would`);
    },
  });
}
