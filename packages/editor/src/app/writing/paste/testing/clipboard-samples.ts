/** HTML as programs put it into the clipboard: the format of each, with text of our own. */

/** Word for Windows and Mac. Its pictures are paths; a list is a row of paragraphs. */
export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} @page WordSection1 {size:595.3pt 841.9pt;} --></style></head>
<body lang=EN-US style='tab-interval:36.0pt'>
<!--StartFragment-->
<h1 style='mso-list:none'><b>Wool socks in winter<o:p></o:p></b></h1>
<p class=MsoNormal>My grandmother said: <i style='mso-bidi-font-style:normal'>“keep your feet warm.”</i> It is not a <b
style='mso-bidi-font-weight:normal'>cure</b><b>,</b> but it’s
pleasant.<span style='mso-spacerun:yes'>  </span>See <a href="https://www.example.com/feet?utm_source=mail&amp;id=7"><span style='color:blue'>a study</span></a>.<a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span><![endif]></span></span></a><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>What you need<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>Two pairs<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New";mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>one thin<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New";mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>one thick<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>A chair<o:p></o:p></p>
<p class=MsoNormal>Then:<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>Sit.<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>Wait.<o:p></o:p></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Picture_1" type="#_x0000_t75"><v:imagedata src="file:///C:/Users/nora/AppData/Local/Temp/msohtmlclip1/01/clip_image001.jpg"/></v:shape><![endif]--><![if !vml]><img width=480 height=360 src="file:///C:/Users/nora/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg" alt="A basket of gray wool socks" v:shapes="Picture_1"><![endif]><o:p></o:p></p>
<p class=MsoNormal><![if !vml]><img width=480 height=360 src="file:///C:/Users/nora/AppData/Local/Temp/msohtmlclip1/01/clip_image003.png" alt="A picture containing indoor&#10;&#10;Description automatically generated" v:shapes="Picture_2"><![endif]><o:p></o:p></p>
<p class=MsoQuote>Warm feet, long sleep.<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Sock</b><o:p></o:p></p></td><td><p class=MsoNormal><b>Price</b><o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>Thin | light<o:p></o:p></p></td><td><p class=MsoNormal>$9<o:p></o:p></p></td></tr></table>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> Forty people, one <i>winter</i>.<o:p></o:p></p></div></div>
<!--EndFragment--></body></html>`;

/** The Markdown of {@link WORD}, with pictures named a.jpg and b.png. */
export const WORD_MARKDOWN = `## Wool socks in winter

My grandmother said: *“keep your feet warm.”* It is not a **cure,** but it’s pleasant. See [a study](https://www.example.com/feet?id=7).[^1]

### What you need

- Two pairs
  - one thin
  - one thick
- A chair

Then:

1. Sit.
2. Wait.

![A basket of gray wool socks](a.jpg)

![](b.png)

> Warm feet, long sleep.

| **Sock** | **Price** |
| --- | --- |
| Thin \\| light | $9 |

[^1]: Forty people, one *winter*.`;

/** Google Docs: everything is in a \`<b>\` that is not bold, and lists are nested beside their items. */
export const GOOGLE_DOCS = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-7a1c2f0e-7fff-1234"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;"><span style="font-size:16pt;font-family:Arial,sans-serif;color:#000000;font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;">Before your visit</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:400;white-space:pre-wrap;">Eat </span><span style="font-size:11pt;font-weight:700;font-style:normal;white-space:pre-wrap;">something</span><span style="font-size:11pt;font-weight:700;font-style:italic;white-space:pre-wrap;"> light</span><span style="font-size:11pt;font-weight:400;white-space:pre-wrap;">, and read </span><a href="https://www.google.com/url?q=https://example.org/tea%3Fa%3D1&amp;sa=D&amp;source=editors&amp;ust=1&amp;usg=x" style="text-decoration:none;"><span style="font-size:11pt;color:#1155cc;font-weight:400;text-decoration:underline;">this</span></a><span style="font-size:11pt;font-weight:400;">.</span></p><br /><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Loose clothes</span></p></li><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;">no belt</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">A </span><span style="font-weight:400;text-decoration:line-through;">pen</span><span style="font-weight:400;"> list</span></p></li></ul><h3 dir="ltr"><span style="font-weight:400;">After</span></h3><ul><li dir="ltr" role="checkbox" aria-checked="false" aria-level="1"><img src="data:image/png;base64,AAAA" width="17.6px" height="17.6px" alt="unchecked" aria-roledescription="checkbox" style="margin-right:3px;" /><p dir="ltr" style="display:inline-block;" role="presentation"><span style="font-weight:400;">Rest</span></p></li></ul><p dir="ltr"><span style="font-weight:400;border:none;display:inline-block;overflow:hidden;"><img src="https://lh7-rt.googleusercontent.com/docsz/AD_4nXe?key=x" width="602" height="401" /></span></p></b><br class="Apple-interchange-newline">`;

/** The Markdown of {@link GOOGLE_DOCS}, without the picture, which is on Google's server. */
export const GOOGLE_DOCS_MARKDOWN = `## Before your visit

Eat **something *light***, and read [this](https://example.org/tea?a=1).

- Loose clothes
  - no belt
- A ~~pen~~ list

### After

- [ ] Rest`;

/** Pages on a Mac, by Safari: classes with a stylesheet, and line ends within a paragraph. */
export const PAGES = `<meta charset="UTF-8"><style type="text/css">p.p1 {margin: 0px; font: 11px Helvetica} span.s1 {font: 11px Helvetica}</style>
<p class="p1" style="margin: 0px; font-style: normal; font-weight: bold; font-size: 18px;"><b>Ginger tea</b></p>
<p class="p2" style="margin: 0px; min-height: 13px;"><br></p>
<p class="p1" style="margin: 0px; font-weight: normal;">Slice the ginger<span class="Apple-converted-space">&nbsp;</span>thinly —<br>
as thin as paper.</p>
<ul class="ul1"><li class="li1" style="margin: 0px;"><span class="s1"></span>3 cups of water</li><li class="li1"><span class="s1"></span>salt</li></ul>
<p class="p1"><img src="data:image/jpeg;base64,/9j/2Q==" alt="IMG_2041.jpeg"></p>`;

/** The Markdown of {@link PAGES}, with a picture named a.jpg. */
export const PAGES_MARKDOWN = `**Ginger tea**

Slice the ginger thinly —\\
as thin as paper.

- 3 cups of water
- salt

![](a.jpg)`;

/** A web page: things around the article, pictures of one pixel, scripts, and a link within the page. */
export const WEB_PAGE = `<html><body><!--StartFragment--><nav><a href="https://example.com/">Home</a></nav><article class="post"><header><h1>Sleep</h1></header><div class="text"><p>Go to bed <em>early</em>.<sup id="fnref:1"><a href="https://example.com/sleep#fn:1" class="footnote">1</a></sup> <img class="emoji" alt="😴" src="https://s.example.com/1f634.svg"></p><p>Mail <a href="mailto:ada@example.com">Ada</a>, or <a href="#top">go up</a>. <a href="javascript:alert(1)">Click</a></p><blockquote><p>Nothing new.</p><p>Still true.</p></blockquote><pre><code>one *two*
</code></pre><img src="https://t.example.com/p.gif" width="1" height="1"><script>alert(1)</script><hr><p>2. Not a list, and # not a heading * at all</p></div><div class="footnotes"><hr width="33%"><ol><li id="fn:1"><p>Says my cat. <a href="https://example.com/sleep#fnref:1">↩</a></p></li></ol></div></article><!--EndFragment--></body></html>`;

/** The Markdown of {@link WEB_PAGE}. */
export const WEB_PAGE_MARKDOWN = `## Sleep

Go to bed *early*.[^1] 😴

Mail [Ada](mailto:ada@example.com), or go up. Click

> Nothing new.
>
> Still true.

\`\`\`
one *two*
\`\`\`

---

2\\. Not a list, and # not a heading \\* at all

[^1]: Says my cat.`;
