// The first script of a page where there is more than one language: it goes to the same page in the person's language.
import { firstLanguage, type Language } from './languages.ts';

/**
 * It looks at `?lang=` (for trying), then the choice kept on this device, then the browser's languages. It is inline, so
 * that no fetch comes before it; the server names its hash in the content policy. It stops the page it leaves, so that no
 * script of that page runs. Pages of the first language are at the top of the product.
 * A page never leads to its own address, where the service worker may give another language while there is no network.
 */
export function pageChoice(all: readonly Language[]): string {
  const codes = JSON.stringify(all.map(({ code }) => code));
  return `<script>(function(all){
var root=document.documentElement,asked=[new URLSearchParams(location.search).get('lang')];
try{asked.push(JSON.parse(localStorage.getItem('hand-up:language')))}catch(e){}
navigator.languages.forEach(function(each){asked.push(each,each.split('-')[0])});
var mine=asked.find(function(each){return all.includes(each)});
if(!mine||mine===root.lang)return;
var to='/'+(mine==='${firstLanguage}'?'':mine+'/')+(/(desk|board)\\.html$/.exec(location.pathname)||[''])[0];
if(to===location.pathname.replace(/index\\.html$/,''))return;
stop();
location.replace(to+location.search+location.hash)
})(${codes})</script>`;
}
