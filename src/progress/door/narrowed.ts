// Narrows each fact to what a parcel may tell: it leaves out what the fact says about students whose parcel it is not.
import type { Fact } from '../../practice/facts/fact.ts';
import { factRecords, type TypeWith } from '../../practice/facts/fact-records.ts';
import type { ParcelReader } from './narrowed-assignment.ts';
import { narrowedId } from './narrowed-id.ts';
import { withoutTrail } from './nobodys.ts';
import { reviewAbout } from './past-reviews.ts';

/** For each kind whose record says `narrowed`: how it is narrowed. An empty list keeps the fact out of the parcel. */
const narrow: {
  readonly [T in TypeWith<'travels', 'narrowed'>]: (fact: Fact<T>, to: ParcelReader) => readonly Fact[];
} = {
  // Narrowed together with all other facts of the same assignment: see `narrowedAssignment`.
  Assigned: () => [],
  GroupMade: (fact, { those }) => narrowedGroup(fact, those),
  BoardReviewed: (fact, { those, around }) => [reviewAbout(fact, those, around.ownerOf)],
  // With a learner it belongs to a student of a demo class, and those never leave a device.
  HelpLookedFor: (fact) => (fact.learner === undefined ? [withoutTrail(fact)] : []),
  LearnerAdded(fact, { viewer }) {
    if (viewer.role !== 'student' || fact.pin === undefined) return [fact];
    const { pin: _, ...named } = fact;
    return [named];
  },
  RealTryPlanned(fact, { those, around }) {
    const { helper, ...asked } = fact;
    return helper === undefined || those.has(helper) || around.staff.has(helper) ? [fact] : [asked];
  },
};

export function narrowed(fact: Fact, reader: ParcelReader): readonly Fact[] {
  if (!isNarrowed(fact)) return [fact];
  return (narrow[fact.type] as (fact: Fact, to: ParcelReader) => readonly Fact[])(fact, reader);
}

function isNarrowed(fact: Fact): fact is Fact<keyof typeof narrow> {
  return factRecords[fact.type].travels === 'narrowed';
}

/** An empty list where none of these students is in the group. */
function narrowedGroup(fact: Fact<'GroupMade'>, those: ReadonlySet<string>): readonly Fact[] {
  const learners = fact.learners.filter((each) => those.has(each));
  if (learners.length === 0) return [];
  if (learners.length === fact.learners.length) return [fact];
  return [{ ...fact, learners, id: narrowedId(fact.id, those) }];
}
