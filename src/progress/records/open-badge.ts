// A badge as an Open Badges 3.0 credential, which any badge wallet can read. It is unsigned, and says so.
import { sha256 } from '@noble/hashes/sha2';
import { numberToDay } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import type { Confirmation } from '../../practice/job.ts';

type BadgeEarned = Fact<'BadgeEarned'>;

export interface OpenBadgeWords {
  /** The sentence that says it is unsigned. It stands in the credential, because a file travels without its screen. */
  readonly unsigned: string;
  readonly description: (badge: BadgeEarned) => string;
  /** What is needed to earn it. */
  readonly criteria: (badge: BadgeEarned) => string;
  readonly shown: { readonly name: string; readonly text: (shown: readonly string[]) => string };
  readonly confirmed: {
    readonly name: (what: Confirmation) => string;
    readonly text: (confirmed: BadgeEarned['confirmed'][number]) => string;
  };
}

export interface OpenBadgeInput {
  readonly badge: BadgeEarned;
  readonly nickname: string;
  /** The class, or this device where there is no class; `key` is different for each issuer. */
  readonly issuer: { readonly key: string; readonly name: string };
  readonly words: OpenBadgeWords;
  /** The drawing, as a data URI. */
  readonly image?: string;
}

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  // This context defines the type of `credentialSchema`, which the one above does not.
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
] as const;
const jsonSchema =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';

/**
 * An `OpenBadgeCredential` after 1EdTech Open Badges 3.0 (context 3.0.3) and the W3C data model 2.0. It has no
 * `proof`, so it is a credential and not a verifiable one: its description says so.
 *
 * The student is known by a salted SHA-256 of the nickname, as the specification's IdentityHash has it (`sha256$` and
 * the hash of identity and salt in UTF-8). `identityType` is `ext:nickname`: the specification's list has account
 * names, e-mail addresses, roster ids and legal names, and a nickname of Hand Up is none of these; it allows further
 * terms that begin with `ext:`, and 1EdTech's own guide uses `ext:name` so. The hash lets someone who already knows
 * the nickname check it. It hides the nickname from a reader, not from someone who tries many: the salt, different
 * for each badge, stands in the file. What is named besides are the adults who confirmed, as their class calls them.
 * The same fact makes the same file, letter by letter.
 */
export function openBadge({ badge, nickname, issuer, words, image }: OpenBadgeInput) {
  const { title, shown, confirmed } = badge;
  const description = words.description(badge);
  const salt = hex(`salt ${badge.id}`).slice(0, 32);
  const issuerId = uuid(`issuer ${issuer.key}`);
  const picture = image === undefined ? {} : { image: { id: image, type: 'Image', caption: title } as const };
  return {
    '@context': contexts,
    id: uuid(`credential ${badge.id}`),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    description: `${description} ${words.unsigned}`,
    issuer: { id: issuerId, type: ['Profile'], name: issuer.name },
    validFrom: timestamp(badge.at),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        {
          type: 'IdentityObject',
          hashed: true,
          identityHash: `sha256$${hex(nickname.normalize('NFC') + salt)}`,
          identityType: 'ext:nickname',
          salt,
        },
      ],
      achievement: {
        id: uuid(`achievement ${issuer.key} ${badge.badge} ${title}`),
        type: ['Achievement'],
        achievementType: badge.badge.startsWith('skill:') ? 'Competency' : 'Badge',
        name: title,
        description,
        criteria: { narrative: toMarkdown(words.criteria(badge)) },
        inLanguage: 'en',
        ...picture,
      },
    },
    evidence: [
      ...(shown.length > 0 ? [evidence(words.shown.name, words.shown.text(shown))] : []),
      ...confirmed.map((each) => evidence(words.confirmed.name(each.what), words.confirmed.text(each))),
    ],
    credentialSchema: [{ id: jsonSchema, type: '1EdTechJsonSchemaValidator2019' }],
  } as const;
}

function evidence(name: string, text: string) {
  return { type: ['Evidence'], name, narrative: toMarkdown(text) } as const;
}

/** Escapes a title or a name, because narratives may be Markdown and it must stay as it was written. */
function toMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#&|~]/g, '\\$&');
}

function hex(text: string): string {
  return [...sha256(new TextEncoder().encode(text))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** A name-based UUID of version 8 with SHA-256, as RFC 9562 shows it (appendix B.2). */
function uuid(name: string): string {
  const digits = [...hex(`hand-up ${name}`).slice(0, 32)];
  digits[12] = '8';
  digits[16] = ((Number.parseInt(digits[16] ?? '0', 16) & 3) | 8).toString(16);
  const text = digits.join('');
  const parts = [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}

const dayLong = 86_400_000;
/** The last moment whose year has four digits. */
const lastMoment = 253_402_300_799_999;

function timestamp(at: number): string {
  const moment = Math.min(at, lastMoment);
  const day = Math.floor(moment / dayLong);
  const seconds = Math.floor((moment - day * dayLong) / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${numberToDay(day)}T${clock.map(two).join(':')}Z`;
}
