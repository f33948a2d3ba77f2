// The parts of Open Badges 3.0 that we write, as 1EdTech describes them: field names, fixed values and formats. A badge file may hold no other field.
import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const uuid = v.pipe(
  v.string(),
  v.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
);
const only = <T extends string>(...types: readonly T[]) =>
  v.strictTuple(types.map((type) => v.literal(type)));
const identifierTypes: readonly string[] = [
  'name',
  'sourcedId',
  'systemId',
  'productId',
  'userName',
  'accountId',
  'emailAddress',
  'nationalIdentityNumber',
  'isbn',
  'issn',
  'lisSourcedId',
  'oneRosterSourcedId',
  'sisSourcedId',
  'ltiContextId',
  'ltiDeploymentId',
  'ltiToolId',
  'ltiPlatformId',
  'ltiUserId',
  'identifier',
];
/** The identifier types that the specification lists, or a term that extends them as it allows. */
const identityType = v.union([
  v.picklist(identifierTypes),
  v.pipe(v.string(), v.regex(/^ext:[a-zA-Z0-9._-]+$/)),
]);

export const openBadgeSchema = v.strictObject({
  '@context': v.strictTuple([
    v.literal('https://www.w3.org/ns/credentials/v2'),
    v.literal('https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'),
    v.literal('https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'),
  ]),
  id: uuid,
  type: only('VerifiableCredential', 'OpenBadgeCredential'),
  name: v.string(),
  description: text,
  issuer: v.strictObject({ id: uuid, type: only('Profile'), name: v.string() }),
  validFrom: v.pipe(v.string(), v.isoTimestamp(), v.endsWith('Z')),
  credentialSubject: v.strictObject({
    type: only('AchievementSubject'),
    identifier: v.strictTuple([
      v.strictObject({
        type: v.literal('IdentityObject'),
        hashed: v.literal(true),
        identityHash: v.pipe(v.string(), v.regex(/^sha256\$[0-9a-f]{64}$/)),
        identityType,
        salt: v.pipe(v.string(), v.minLength(16)),
      }),
    ]),
    achievement: v.strictObject({
      id: uuid,
      type: only('Achievement'),
      achievementType: v.picklist(['Competency', 'Badge']),
      name: v.string(),
      description: text,
      criteria: v.strictObject({ narrative: text }),
      inLanguage: v.literal('en'),
      image: v.optional(
        v.strictObject({
          id: v.pipe(v.string(), v.regex(/^data:image\/(png|svg\+xml);base64,/)),
          type: v.literal('Image'),
          caption: v.string(),
        }),
      ),
    }),
  }),
  evidence: v.array(v.strictObject({ type: only('Evidence'), name: text, narrative: text })),
  credentialSchema: v.strictTuple([
    v.strictObject({ id: v.pipe(v.string(), v.url()), type: v.literal('1EdTechJsonSchemaValidator2019') }),
  ]),
});
