declare global {
  namespace App {
    interface Locals {
      /** The first question of a quiz page, as HTML. */
      firstQuestion?: string | undefined;
    }
  }

  interface Window {
    /** Where the browser enforces Trusted Types; what a policy makes is a string to the types. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (input: string) => string },
      ): { createScriptURL(input: string): string };
    };
  }
}

export {};
