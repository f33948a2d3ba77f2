// The jobs that every class can begin with, in the language of the page.
import { type JobCatalogue, jobsIn } from '../practice/jobs.ts';
import { jobTexts } from '../strings/en/job-texts.ts';
import { roleTitles } from '../strings/en/role-titles.ts';

export const jobs: JobCatalogue = jobsIn(roleTitles, jobTexts);
