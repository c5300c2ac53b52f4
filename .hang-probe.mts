import fc from 'fast-check';
import { tagText } from './src/lib/french/tagged-text.ts';
import { loadLexicon } from './src/lib/server/lexicon.ts';
import { pathological } from './test/french/pathological.ts';
import { writeFileSync } from 'node:fs';
const lexicon = await loadLexicon();
const piece = fc.oneof(fc.constantFrom(...Object.values(pathological).map((t) => t(12))), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const t0=Date.now(); let n=0, worst=0;
while (Date.now()-t0 < 400_000) {
  for (const parts of fc.sample(fc.array(piece,{maxLength:8}), 200)) {
    const text = parts.join(''); writeFileSync('/tmp/hang-last.json', JSON.stringify(text));
    const s=performance.now(); const out = tagText(text,{start:0,end:text.length},lexicon); const e=performance.now()-s; n++;
    let end=0, bad=false; for (const se of out) for (const t of se.tokens) { if (!/^\s*$/.test(text.slice(end,t.start))||t.end<=t.start) bad=true; end=t.end; }
    if (!/^\s*$/.test(text.slice(end))) bad=true;
    if (bad) console.log('BAD', JSON.stringify(text));
    if (e>worst) { worst=e; console.log(n, e.toFixed(0)+'ms', JSON.stringify(text).slice(0,200)); }
  }
}
console.log('done', n);
