import { describe, expect, it } from 'vitest';
import { longestPaste, saysMore, toMarkdown } from './paste';

const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset=utf-8><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>
<body lang=FR style='tab-interval:35.4pt'>
<!--StartFragment-->
<h1>Charte du quartier<o:p></o:p></h1>
<h2>1. Nos principes<o:p></o:p></h2>
<p class=MsoNormal><b>Nous</b> <i style='mso-bidi-font-style:normal'>voulons</i> d’abord <span style='font-weight:bold'>écouter</span>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Un banc<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>à l’ombre<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Un <b>jardin</b><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>D’abord<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td width=151><p class=MsoNormal><b>Qui</b><o:p></o:p></p></td><td><p class=MsoNormal>Quand<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>La ville | le CCAS</p></td><td><p class=MsoNormal>2027<o:p></o:p></p><p class=MsoNormal>ou après</p></td></tr></table>
<!--EndFragment-->
</body></html>`;

describe('what is pasted', () => {
  it('from Word keeps headings, bold, lists and tables, and nothing else', () => {
    expect(toMarkdown(word)).toBe(`# Charte du quartier

## 1. Nos principes

**Nous** *voulons* d’abord **écouter**.

- Un banc
   - à l’ombre
- Un **jardin**
1. D’abord

| **Qui** | Quand |
| --- | --- |
| La ville \\| le CCAS | 2027 ou après |`);
  });

  it('from a page keeps its links to the web, and drops pictures, scripts and other links', () => {
    const html = `<meta charset='utf-8'><div style="color: rgb(32,33,34)"><h3>Le lieu</h3><p>Voir <a href="https://exemple.fr/lieu_(banc)" onclick="x()">la page</a>,
      <a href="mailto:a@exemple.fr">écrire</a>, <a href="javascript:alert(1)">rien</a> ou <a href="file:///c:/x">là</a>.<img src="x" alt="photo"></p>
      <script>alert(1)</script><ul><li>un<ul><li>deux</li></ul></li><li><input type="checkbox" checked>fait</li></ul>
      <ol><li><p>premier</p></li><li>second</li></ol><blockquote>dit</blockquote><p style="display:none">caché</p></div>`;
    expect(toMarkdown(html)).toBe(`### Le lieu

Voir [la page](https://exemple.fr/lieu_%28banc%29), [écrire](mailto:a@exemple.fr), rien ou là.

- un
    - deux
- [x] fait

1. premier

2. second

> dit`);
  });

  it('from a document on the web is not bold as a whole', () => {
    const html = `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;">Un </span><span style="font-weight:700;">mot </span><span style="font-style:italic">dit</span></p></b>`;
    expect(toMarkdown(html)).toBe('Un **mot** *dit*');
  });

  it('says when it is too long, and when it is but words', () => {
    expect(toMarkdown(`<p>${'a'.repeat(longestPaste + 1)}</p>`)).toBeNull();
    expect(saysMore('<meta charset="utf-8"><span>mot</span>')).toBe(false);
    expect(saysMore('<p>un <strong>mot</strong></p>')).toBe(true);
  });
});
