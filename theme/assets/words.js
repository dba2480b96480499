// Words, cut and folded as SearchWords.cs does it to the texts when the site is built.
'use strict';
var Briefing = window.Briefing || {};
window.Briefing = Briefing;

(function () {
  // A word with its apostrophes: letters, marks and digits of any script. 'ʼ' is a letter to Unicode.
  const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
  const LONGEST = 64;

  // Kana, ideographs and their wide relatives: writing without gaps.
  const GAPLESS = /[\u3005\u3007\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F\u{20000}-\u{3FFFF}]/u;

  // Marks that change a letter's look and not what it is.
  const ACCENTS = /[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/g;

  // Letters that do not come apart into a plain one and an accent.
  const PLAIN = {
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ɖ: 'd', ł: 'l', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'ng', ŧ: 't', ĸ: 'k', ƶ: 'z', ə: 'a',
    ƒ: 'f', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ɛ: 'e', ɔ: 'o', ς: 'σ',
  };
  const JOINED = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

  // Joined letters, and the wide forms of ASCII signs.
  const narrow = (sign) => JOINED[sign.charCodeAt(0) - 0xFB00] ?? String.fromCharCode(sign.charCodeAt(0) - 0xFEE0);

  function fold(written) {
    const word = written.replace(/(.)['’ʼ][sS]$/u, '$1').replace(/['’ʼ]/g, '');
    if (/^[\0-\x7F]*$/.test(word)) return word.toLowerCase();
    return word.normalize('NFD').replace(/[！-～ﬀ-ﬆ]/g, narrow).toLowerCase().normalize('NFD')
      .replace(ACCENTS, '').replace(/[^\0-\x7F]/gu, (letter) => PLAIN[letter] ?? letter).normalize('NFC');
  }

  // Each [word, start, end] of a text, the places counted in the text as it was written.
  function tokens(text) {
    const found = [];
    for (const match of text.matchAll(WORD)) {
      const word = fold(match[0]);
      const start = match.index;
      if (!GAPLESS.test(word)) {
        if (word) found.push([word, start, start + match[0].length]);
        continue;
      }
      cutRuns([...word], start, word.length === match[0].length ? 0 : match[0].length, found);
    }
    return found.filter(([word]) => word.length <= LONGEST);
  }

  // Every two neighbours of a gapless run, and its last character. Where folding has moved the places, the whole word stands for each.
  function cutRuns(characters, start, whole, found) {
    let at = start;
    for (let i = 0; i < characters.length;) {
      const gapless = GAPLESS.test(characters[i]);
      let end = i;
      while (end < characters.length && GAPLESS.test(characters[end]) === gapless) end++;
      const step = gapless ? 1 : end - i;
      for (; i < end; i += step) {
        const word = characters.slice(i, gapless ? Math.min(i + 2, end) : end).join('');
        found.push(whole ? [word, start, start + whole] : [word, at, at + word.length]);
        at += characters.slice(i, i + step).join('').length;
      }
    }
  }

  // What is looked for: words that must all be there, the last perhaps only begun, and phrases between quotation marks.
  function parseQuery(text) {
    const query = { words: [], phrases: [], isOpen: false };
    const parts = text.split(/["“”„«»]/);
    parts.forEach((part, index) => {
      const found = tokens(part);
      // The last character of a gapless run is in the pair before it too.
      const isTail = ([word, start], i) => i > 0 && GAPLESS.test(word) && [...word].length === 1 && found[i - 1][2] > start;
      const asked = found.filter((token, i) => !isTail(token, i)).map(([word]) => word);
      query.words.push(...asked);
      const phrase = found.filter((token, i) => i < found.length - 1 || !isTail(token, i)).map(([word]) => word);
      if (index % 2 === 1 && index < parts.length - 1 && phrase.length > 1) query.phrases.push(phrase);
      if (index === parts.length - 1 && asked.length) query.isOpen = /[\p{L}\p{M}\p{N}]$/u.test(part);
    });
    return query;
  }

  // Whether a word of a text is one that is looked for.
  const isAsked = (query, word) => query.words.some((asked, i) =>
    word === asked || ((i === query.words.length - 1 && query.isOpen) && word.startsWith(asked)));

  // Whether the words stand in a text one after the other.
  function hasPhrase(words, phrase) {
    for (let at = words.indexOf(phrase[0]); at >= 0; at = words.indexOf(phrase[0], at + 1)) {
      if (phrase.every((word, i) => words[at + i] === word)) return true;
    }
    return false;
  }

  Briefing.words = { tokens, parseQuery, isAsked, hasPhrase, of: (text) => tokens(text).map(([word]) => word) };
}());
