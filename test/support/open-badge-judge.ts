// The checks that other software applies to an Open Badge: JSON-LD in safe mode with the published contexts, and the published JSON schema. None of it is fetched.
import { readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import jsonld from 'jsonld';

const held = (name: string): object =>
  JSON.parse(readFileSync(new URL(`./open-badges/${name}`, import.meta.url), 'utf8'));

const contexts: Readonly<Record<string, object>> = {
  'https://www.w3.org/ns/credentials/v2': held('credentials-v2.json'),
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': held('context-3.0.3.json'),
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json': held('extensions.json'),
};

/** Expands the credential; rejects when it uses an undefined term or an unpublished context. */
export function expandSafely(credential: object): Promise<unknown> {
  return jsonld.expand(credential, {
    safe: true,
    documentLoader: (url: string) => {
      const document = contexts[url];
      if (!document) throw new Error(`No context of this name is held: ${url}`);
      return Promise.resolve({ contextUrl: null, documentUrl: url, document });
    },
  });
}

const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false });
const fits = ajv.compile(held('ob_v3p0_achievementcredential_schema.json'));

export function schemaFaults(credential: unknown): readonly string[] {
  fits(credential);
  return (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
