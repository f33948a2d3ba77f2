// What a fact says of others stays behind: each as a parcel tells it, which is only of those whose parcel it is.
import type { Fact } from '../../practice/facts/fact.ts';
import { factRecords, type TypeWith } from '../../practice/facts/fact-records.ts';
import type { ParcelReader } from './narrowed-assignment.ts';
import { narrowedId } from './narrowed-id.ts';
import { withoutTrail } from './nobodys.ts';
import { reviewAbout } from './past-reviews.ts';

/** Each kind whose record says that it is narrowed, and how. Nothing where it is not for them at all. */
const narrow: {
  readonly [T in TypeWith<'travels', 'narrowed'>]: (fact: Fact<T>, to: ParcelReader) => readonly Fact[];
} = {
  // Told with all the others that give the same assignment: see `narrowedAssignment`.
  Assigned: () => [],
  GroupMade: (fact, { those }) => narrowedGroup(fact, those),
  BoardReviewed: (fact, { those, around }) => [reviewAbout(fact, those, around.ownerOf)],
  // One that belongs to an invented student goes where that student goes: nowhere.
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

/** None where none of them is in it. */
function narrowedGroup(fact: Fact<'GroupMade'>, those: ReadonlySet<string>): readonly Fact[] {
  const learners = fact.learners.filter((each) => those.has(each));
  if (learners.length === 0) return [];
  if (learners.length === fact.learners.length) return [fact];
  return [{ ...fact, learners, id: narrowedId(fact.id, those) }];
}
