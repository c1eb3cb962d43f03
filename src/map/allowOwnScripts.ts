interface TrustedTypePolicies {
  createPolicy(name: 'default', rules: { readonly createScriptURL: (address: string) => string }): unknown;
}

/**
 * Lets workers be started from files of this page's own origin, and nothing else be made into script, where the browser has Trusted
 * Types and the page's policy asks for them (https://www.w3.org/TR/trusted-types/). Call it before anything else.
 */
export function allowOwnScripts(page: Window & { readonly trustedTypes?: TrustedTypePolicies }): void {
  page.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      if (new URL(address, page.document.baseURI).origin === page.location.origin) return address;
      throw new TypeError(`Hustings runs scripts of its own origin only, not ${address.slice(0, 100)}`);
    },
  });
}
