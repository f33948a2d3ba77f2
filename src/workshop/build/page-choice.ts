// The first thing a page does where there is more than one language: it leads to the same page in the person's own.
import { firstLanguage, type Language } from './languages.ts';

/**
 * Asked in this order: `?lang=` for trying, what was chosen on this device, what the browser likes. It stands inline, so
 * that nothing is fetched before it; the server names its hash in the policy. The page it leaves is stopped, so that no
 * script of it runs. Pages of the first language stand at the top, and no page leads to itself.
 */
export function pageChoice(all: readonly Language[]): string {
  const codes = JSON.stringify(all.map(({ code }) => code));
  return `<script>(function(all){
var root=document.documentElement,asked=[new URLSearchParams(location.search).get('lang')];
try{asked.push(JSON.parse(localStorage.getItem('hand-up:language')))}catch(e){}
navigator.languages.forEach(function(each){asked.push(each,each.split('-')[0])});
var mine=asked.find(function(each){return all.includes(each)});
if(!mine||mine===root.lang)return;
stop();
location.replace('/'+(mine==='${firstLanguage}'?'':mine+'/')+(/(desk|board)\\.html$/.exec(location.pathname)||[''])[0]+location.search+location.hash)
})(${codes})</script>`;
}
