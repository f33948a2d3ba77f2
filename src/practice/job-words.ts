// Words that students use for what each job helps with, besides those in its description: for finding help. Data.
import type { RoleId } from './roles.ts';

export const jobWords: Readonly<Record<RoleId, string>> = {
  'digital-docs-guide':
    'slides slideshow presentation google docs document doc form survey quiz spreadsheet sheet table file folder share sharing print upload download type typing font tablet app computer laptop chromebook button menu template copy paste undo stuck frozen',
  'media-maker':
    'video film movie clip edit cut trim sound audio music microphone mic record recording camera photo picture caption subtitle podcast animation green screen export volume',
  'fix-it-guide':
    'fix broken repair drawer stuck build building cardboard glue tape tool hammer screw screwdriver wood loose label wobble wobbly chair table leak note maintenance',
  'writing-partner':
    'writing write story essay report poem letter draft paragraph sentence ending beginning spelling grammar punctuation proofread edit editing revise dragon character book report words',
  'math-strategy-guide':
    'math maths mathematics number numbers fraction fractions decimal percent multiply multiplication times divide division subtract add addition problem equation word problem geometry shape angle graph step hint homework',
  'science-method-guide':
    'science experiment test fair test question hypothesis variable measure data table chart plant lab result results project volcano why magnet',
  'research-guide':
    'research find information search searching internet website web source sources fact facts book library true fake check article topic citation google encyclopedia',
  'space-organizer':
    'messy mess tidy clean organize organise backpack bag desk locker binder folder papers lost cannot find recycle recycling trash green sort cubby',
  'time-buddy':
    'time late due deadline plan planner planning schedule homework too much calendar forget forgot remember start procrastinate first next timer week project',
  'team-lead':
    'group team teamwork partner project together lead leader start roles jobs share turns nobody talks everyone idea plan show',
  'peer-listener':
    'sad worried worry upset lonely alone nervous scared feelings feel talk listen listening friend bad day stress stressed cry angry',
  'conflict-mediator':
    'fight fighting argument argue argued disagree friend mad angry making up make up sorry unfair mediator conflict problem with a friend game rules',
  'welcome-buddy':
    'new lost where find my way around school room lunch sit alone company english language translate map tour help me start friend',
};
