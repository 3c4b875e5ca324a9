var __defProp = Object.defineProperty;
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var __privateWrapper = (obj, member, setter, getter) => ({
  set _(value) {
    __privateSet(obj, member, value, setter);
  },
  get _() {
    return __privateGet(obj, member, getter);
  }
});
var _source, _lastEnds, _hiddenBy, _onRemoved, _HiddenHtml_instances, isShown_fn, lastEnd_fn, _open, _printUrl, _added, _onRemoved2, _base, _RawHtml_instances, top_get, text_fn, start_fn, end_fn, leaveTable_fn, close_fn, closeTo_fn, attributes_fn, value_fn, _context, _raw, _referred, _missingCells, _Printer_instances, place_fn, blocks_fn, block_fn, paragraph_fn, figure_fn, media_fn, list_fn, item_fn, table_fn, phrase_fn, inlines_fn, address_fn, image_fn, reference_fn, notes_fn, back_fn, _column, _nextColumn, _inTab, _line, _root, _definitions, _notes, _tip, _matched, _depth, _BlockParser_instances, finder_fn, read_fn, continue_fn, continueFence_fn, continueIndented_fn, passQuoteMark_fn, start_fn2, indentedCode_fn, heading_fn, fencedCode_fn, html_fn, underline_fn, rule_fn, item_fn2, note_fn, table_fn2, addText_fn, append_fn, open_fn, closeUnmatched_fn, leave_fn, close_fn2, _text, _web, _mail, _at, _BareLinks_instances, readWeb_fn, readMail_fn, _Delimiters_instances, pair_fn, remove_fn, _text2, _names, _pieces, _delimiters, _bare, _brackets, _inactive, _backticks, _missing, _index, _sign, _spaces, _plain, _InlineParser_instances, plainEnd_fn, readPlain_fn, push_fn, flush_fn, special_fn, lineEnd_fn, nextLine_fn, escape_fn, verbatim_fn, code_fn, run_fn, noteAt_fn, note_fn2, open_fn2, close_fn3, unlink_fn, angle_fn, reference_fn2, bareLink_fn, _parsed, _options, _html, _Reader_instances, readBlock_fn, readPhrase_fn, typesetCaptions_fn;
import { o as escapeHtml, t as trusted, s as safeUrl } from "./index.CJkqShVz.js";
import { m as mediaOf } from "./media.CUYayvkf.js";
import { m as mailtoUrl } from "./urls.sgEKMZXN.js";
const NAMES = `
AElig:5i AMP:12 Aacute:5d Abreve:76 Acirc:5e Acy:sw Afr:2kn8 Agrave:5c Alpha:pd Amacr:74 And:8cz Aogon:78
Aopf:2koo ApplyFunction:6e9 Aring:5h Ascr:2kkc Assign:6s4 Atilde:5f Auml:5g Backslash:6qe Barv:8h3 Barwed:6x2
Bcy:sx Because:6r9 Bernoullis:6jw Beta:pe Bfr:2kn9 Bopf:2kop Breve:k8 Bscr:6jw Bumpeq:6ry CHcy:tj COPY:4p
Cacute:7a Cap:6vm CapitalDifferentialD:6kl Cayleys:6jx Ccaron:7g Ccedil:5j Ccirc:7c Cconint:6r4 Cdot:7e
Cedilla:54 CenterDot:53 Cfr:6jx Chi:pz CircleDot:6u1 CircleMinus:6ty CirclePlus:6tx CircleTimes:6tz
ClockwiseContourIntegral:6r6 CloseCurlyDoubleQuote:6cd CloseCurlyQuote:6c9 Colon:6rb Colone:8dw Congruent:6sh
Conint:6r3 ContourIntegral:6r2 Copf:6iq Coproduct:6q8 CounterClockwiseContourIntegral:6r7 Cross:8bz Cscr:2kke
Cup:6vn CupCap:6rx DD:6kl DDotrahd:841 DJcy:si DScy:sl DZcy:sv Dagger:6ch Darr:6n5 Dashv:8h0 Dcaron:7i Dcy:t0
Del:6pz Delta:pg Dfr:2knb DiacriticalAcute:50 DiacriticalDot:k9 DiacriticalDoubleAcute:kd DiacriticalGrave:2o
DiacriticalTilde:kc Diamond:6v8 DifferentialD:6km Dopf:2kor Dot:4o DotDot:6ho DotEqual:6s0
DoubleContourIntegral:6r3 DoubleDot:4o DoubleDownArrow:6oj DoubleLeftArrow:6og DoubleLeftRightArrow:6ok
DoubleLeftTee:8h0 DoubleLongLeftArrow:7w8 DoubleLongLeftRightArrow:7wa DoubleLongRightArrow:7w9
DoubleRightArrow:6oi DoubleRightTee:6ug DoubleUpArrow:6oh DoubleUpDownArrow:6ol DoubleVerticalBar:6qt
DownArrow:6mr DownArrowBar:843 DownArrowUpArrow:6ph DownBreve:lt DownLeftRightVector:85s DownLeftTeeVector:866
DownLeftVector:6nx DownLeftVectorBar:85y DownRightTeeVector:867 DownRightVector:6o1 DownRightVectorBar:85z
DownTee:6uc DownTeeArrow:6nb Downarrow:6oj Dscr:2kkf Dstrok:7k ENG:96 ETH:5s Eacute:5l Ecaron:7u Ecirc:5m Ecy:tp
Edot:7q Efr:2knc Egrave:5k Element:6q0 Emacr:7m EmptySmallSquare:7i3 EmptyVerySmallSquare:7fv Eogon:7s Eopf:2kos
Epsilon:ph Equal:8dx EqualTilde:6rm Equilibrium:6oc Escr:6k0 Esim:8dv Eta:pj Euml:5n Exists:6pv ExponentialE:6kn
Fcy:tg Ffr:2knd FilledSmallSquare:7i4 FilledVerySmallSquare:7fu Fopf:2kot ForAll:6ps Fouriertrf:6k1 Fscr:6k1
GJcy:sj GT:1q Gamma:pf Gammad:rg Gbreve:7y Gcedil:82 Gcirc:7w Gcy:sz Gdot:80 Gfr:2kne Gg:6vt Gopf:2kou
GreaterEqual:6sl GreaterEqualLess:6vv GreaterFullEqual:6sn GreaterGreater:8f6 GreaterLess:6t3
GreaterSlantEqual:8e6 GreaterTilde:6sz Gscr:2kki Gt:6sr HARDcy:tm Hacek:jr Hat:2m Hcirc:84 Hfr:6j0
HilbertSpace:6iz Hopf:6j1 HorizontalLine:7b4 Hscr:6iz Hstrok:86 HumpDownHump:6ry HumpEqual:6rz IEcy:t1 IJlig:8i
IOcy:sh Iacute:5p Icirc:5q Icy:t4 Idot:8g Ifr:6j5 Igrave:5o Im:6j5 Imacr:8a ImaginaryI:6ko Implies:6oi Int:6r0
Integral:6qz Intersection:6v6 InvisibleComma:6eb InvisibleTimes:6ea Iogon:8e Iopf:2kow Iota:pl Iscr:6j4
Itilde:88 Iukcy:sm Iuml:5r Jcirc:8k Jcy:t5 Jfr:2knh Jopf:2kox Jscr:2kkl Jsercy:so Jukcy:sk KHcy:th KJcy:ss
Kappa:pm Kcedil:8m Kcy:t6 Kfr:2kni Kopf:2koy Kscr:2kkm LJcy:sp LT:1o Lacute:8p Lambda:pn Lang:7vu Laplacetrf:6j6
Larr:6n2 Lcaron:8t Lcedil:8r Lcy:t7 LeftAngleBracket:7vs LeftArrow:6mo LeftArrowBar:6p0 LeftArrowRightArrow:6o6
LeftCeiling:6x4 LeftDoubleBracket:7vq LeftDownTeeVector:869 LeftDownVector:6o3 LeftDownVectorBar:861
LeftFloor:6x6 LeftRightArrow:6ms LeftRightVector:85q LeftTee:6ub LeftTeeArrow:6n8 LeftTeeVector:862
LeftTriangle:6uq LeftTriangleBar:89b LeftTriangleEqual:6us LeftUpDownVector:85t LeftUpTeeVector:868
LeftUpVector:6nz LeftUpVectorBar:860 LeftVector:6nw LeftVectorBar:85u Leftarrow:6og Leftrightarrow:6ok
LessEqualGreater:6vu LessFullEqual:6sm LessGreater:6t2 LessLess:8f5 LessSlantEqual:8e5 LessTilde:6sy Lfr:2knj
Ll:6vs Lleftarrow:6oq Lmidot:8v LongLeftArrow:7w5 LongLeftRightArrow:7w7 LongRightArrow:7w6 Longleftarrow:7w8
Longleftrightarrow:7wa Longrightarrow:7w9 Lopf:2koz LowerLeftArrow:6mx LowerRightArrow:6mw Lscr:6j6 Lsh:6nk
Lstrok:8x Lt:6sq Map:83p Mcy:t8 MediumSpace:6e7 Mellintrf:6k3 Mfr:2knk MinusPlus:6qb Mopf:2kp0 Mscr:6k3 Mu:po
NJcy:sq Nacute:8z Ncaron:93 Ncedil:91 Ncy:t9 NegativeMediumSpace:6bv NegativeThickSpace:6bv
NegativeThinSpace:6bv NegativeVeryThinSpace:6bv NestedGreaterGreater:6sr NestedLessLess:6sq NewLine:a Nfr:2knl
NoBreak:6e8 NonBreakingSpace:4g Nopf:6j9 Not:8h8 NotCongruent:6si NotCupCap:6st NotDoubleVerticalBar:6qu
NotElement:6q1 NotEqual:6sg NotEqualTilde:6rm+mw NotExists:6pw NotGreater:6sv NotGreaterEqual:6sx
NotGreaterFullEqual:6sn+mw NotGreaterGreater:6sr+mw NotGreaterLess:6t5 NotGreaterSlantEqual:8e6+mw
NotGreaterTilde:6t1 NotHumpDownHump:6ry+mw NotHumpEqual:6rz+mw NotLeftTriangle:6wa NotLeftTriangleBar:89b+mw
NotLeftTriangleEqual:6wc NotLess:6su NotLessEqual:6sw NotLessGreater:6t4 NotLessLess:6sq+mw
NotLessSlantEqual:8e5+mw NotLessTilde:6t0 NotNestedGreaterGreater:8f6+mw NotNestedLessLess:8f5+mw
NotPrecedes:6tc NotPrecedesEqual:8fj+mw NotPrecedesSlantEqual:6w0 NotReverseElement:6q4 NotRightTriangle:6wb
NotRightTriangleBar:89c+mw NotRightTriangleEqual:6wd NotSquareSubset:6tr+mw NotSquareSubsetEqual:6w2
NotSquareSuperset:6ts+mw NotSquareSupersetEqual:6w3 NotSubset:6te+6he NotSubsetEqual:6tk NotSucceeds:6td
NotSucceedsEqual:8fk+mw NotSucceedsSlantEqual:6w1 NotSucceedsTilde:6tb+mw NotSuperset:6tf+6he
NotSupersetEqual:6tl NotTilde:6rl NotTildeEqual:6ro NotTildeFullEqual:6rr NotTildeTilde:6rt NotVerticalBar:6qs
Nscr:2kkp Ntilde:5t Nu:pp OElig:9e Oacute:5v Ocirc:5w Ocy:ta Odblac:9c Ofr:2knm Ograve:5u Omacr:98 Omega:q1
Omicron:pr Oopf:2kp2 OpenCurlyDoubleQuote:6cc OpenCurlyQuote:6c8 Or:8d0 Oscr:2kkq Oslash:60 Otilde:5x Otimes:8c7
Ouml:5y OverBar:6da OverBrace:732 OverBracket:71w OverParenthesis:730 PartialD:6pu Pcy:tb Pfr:2knn Phi:py Pi:ps
PlusMinus:4x Poincareplane:6j0 Popf:6jd Pr:8fv Precedes:6t6 PrecedesEqual:8fj PrecedesSlantEqual:6t8
PrecedesTilde:6ta Prime:6cz Product:6q7 Proportion:6rb Proportional:6ql Pscr:2kkr Psi:q0 QUOT:y Qfr:2kno
Qopf:6je Qscr:2kks RBarr:840 REG:4u Racute:9g Rang:7vv Rarr:6n4 Rarrtl:846 Rcaron:9k Rcedil:9i Rcy:tc Re:6jg
ReverseElement:6q3 ReverseEquilibrium:6ob ReverseUpEquilibrium:86n Rfr:6jg Rho:pt RightAngleBracket:7vt
RightArrow:6mq RightArrowBar:6p1 RightArrowLeftArrow:6o4 RightCeiling:6x5 RightDoubleBracket:7vr
RightDownTeeVector:865 RightDownVector:6o2 RightDownVectorBar:85x RightFloor:6x7 RightTee:6ua RightTeeArrow:6na
RightTeeVector:863 RightTriangle:6ur RightTriangleBar:89c RightTriangleEqual:6ut RightUpDownVector:85r
RightUpTeeVector:864 RightUpVector:6ny RightUpVectorBar:85w RightVector:6o0 RightVectorBar:85v Rightarrow:6oi
Ropf:6jh RoundImplies:86o Rrightarrow:6or Rscr:6jf Rsh:6nl RuleDelayed:8ac SHCHcy:tl SHcy:tk SOFTcy:to Sacute:9m
Sc:8fw Scaron:9s Scedil:9q Scirc:9o Scy:td Sfr:2knq ShortDownArrow:6mr ShortLeftArrow:6mo ShortRightArrow:6mq
ShortUpArrow:6mp Sigma:pv SmallCircle:6qg Sopf:2kp6 Sqrt:6qi Square:7fl SquareIntersection:6tv SquareSubset:6tr
SquareSubsetEqual:6tt SquareSuperset:6ts SquareSupersetEqual:6tu SquareUnion:6tw Sscr:2kku Star:6va Sub:6vk
Subset:6vk SubsetEqual:6ti Succeeds:6t7 SucceedsEqual:8fk SucceedsSlantEqual:6t9 SucceedsTilde:6tb SuchThat:6q3
Sum:6q9 Sup:6vl Superset:6tf SupersetEqual:6tj Supset:6vl THORN:66 TRADE:6jm TSHcy:sr TScy:ti Tab:9 Tau:pw
Tcaron:9w Tcedil:9u Tcy:te Tfr:2knr Therefore:6r8 Theta:pk ThickSpace:6e7+6bu ThinSpace:6bt Tilde:6rg
TildeEqual:6rn TildeFullEqual:6rp TildeTilde:6rs Topf:2kp7 TripleDot:6hn Tscr:2kkv Tstrok:9y Uacute:62 Uarr:6n3
Uarrocir:85l Ubrcy:su Ubreve:a4 Ucirc:63 Ucy:tf Udblac:a8 Ufr:2kns Ugrave:61 Umacr:a2 UnderBar:2n UnderBrace:733
UnderBracket:71x UnderParenthesis:731 Union:6v7 UnionPlus:6tq Uogon:aa Uopf:2kp8 UpArrow:6mp UpArrowBar:842
UpArrowDownArrow:6o5 UpDownArrow:6mt UpEquilibrium:86m UpTee:6ud UpTeeArrow:6n9 Uparrow:6oh Updownarrow:6ol
UpperLeftArrow:6mu UpperRightArrow:6mv Upsi:r6 Upsilon:px Uring:a6 Uscr:2kkw Utilde:a0 Uuml:64 VDash:6uj
Vbar:8h7 Vcy:sy Vdash:6uh Vdashl:8h2 Vee:6v5 Verbar:6c6 Vert:6c6 VerticalBar:6qr VerticalLine:3g
VerticalSeparator:7rs VerticalTilde:6rk VeryThinSpace:6bu Vfr:2knt Vopf:2kp9 Vscr:2kkx Vvdash:6ui Wcirc:ac
Wedge:6v4 Wfr:2knu Wopf:2kpa Wscr:2kky Xfr:2knv Xi:pq Xopf:2kpb Xscr:2kkz YAcy:tr YIcy:sn YUcy:tq Yacute:65
Ycirc:ae Ycy:tn Yfr:2knw Yopf:2kpc Yscr:2kl0 Yuml:ag ZHcy:t2 Zacute:ah Zcaron:al Zcy:t3 Zdot:aj
ZeroWidthSpace:6bv Zeta:pi Zfr:6js Zopf:6jo Zscr:2kl1 aacute:69 abreve:77 ac:6ri acE:6ri+mr acd:6rj acirc:6a
acute:50 acy:ts aelig:6e af:6e9 afr:2kny agrave:68 alefsym:6k5 aleph:6k5 alpha:q9 amacr:75 amalg:8cf amp:12
and:6qv andand:8d1 andd:8d8 andslope:8d4 andv:8d6 ang:6qo ange:884 angle:6qo angmsd:6qp angmsdaa:888
angmsdab:889 angmsdac:88a angmsdad:88b angmsdae:88c angmsdaf:88d angmsdag:88e angmsdah:88f angrt:6qn angrtvb:6v2
angrtvbd:87x angsph:6qq angst:5h angzarr:70c aogon:79 aopf:2kpe ap:6rs apE:8ds apacir:8dr ape:6ru apid:6rv
apos:13 approx:6rs approxeq:6ru aring:6d ascr:2kl2 ast:16 asymp:6rs asympeq:6rx atilde:6b auml:6c awconint:6r7
awint:8b5 bNot:8h9 backcong:6rw backepsilon:s6 backprime:6d1 backsim:6rh backsimeq:6vh barvee:6v1 barwed:6x1
barwedge:6x1 bbrk:71x bbrktbrk:71y bcong:6rw bcy:tt bdquo:6ce becaus:6r9 because:6r9 bemptyv:88g bepsi:s6
bernou:6jw beta:qa beth:6k6 between:6ss bfr:2knz bigcap:6v6 bigcirc:7hr bigcup:6v7 bigodot:8ao bigoplus:8ap
bigotimes:8aq bigsqcup:8au bigstar:7id bigtriangledown:7gd bigtriangleup:7g3 biguplus:8as bigvee:6v5
bigwedge:6v4 bkarow:83x blacklozenge:8a3 blacksquare:7fu blacktriangle:7g4 blacktriangledown:7ge
blacktriangleleft:7gi blacktriangleright:7g8 blank:74z blk12:7f6 blk14:7f5 blk34:7f7 block:7ew bne:1p+6hx
bnequiv:6sh+6hx bnot:6xc bopf:2kpf bot:6ud bottom:6ud bowtie:6vc boxDL:7dj boxDR:7dg boxDl:7di boxDr:7df
boxH:7dc boxHD:7dy boxHU:7e1 boxHd:7dw boxHu:7dz boxUL:7dp boxUR:7dm boxUl:7do boxUr:7dl boxV:7dd boxVH:7e4
boxVL:7dv boxVR:7ds boxVh:7e3 boxVl:7du boxVr:7dr boxbox:895 boxdL:7dh boxdR:7de boxdl:7bk boxdr:7bg boxh:7b4
boxhD:7dx boxhU:7e0 boxhd:7cc boxhu:7ck boxminus:6u7 boxplus:6u6 boxtimes:6u8 boxuL:7dn boxuR:7dk boxul:7bs
boxur:7bo boxv:7b6 boxvH:7e2 boxvL:7dt boxvR:7dq boxvh:7cs boxvl:7c4 boxvr:7bw bprime:6d1 breve:k8 brvbar:4m
bscr:2kl3 bsemi:6dr bsim:6rh bsime:6vh bsol:2k bsolb:891 bsolhsub:7uw bull:6ci bullet:6ci bump:6ry bumpE:8fi
bumpe:6rz bumpeq:6rz cacute:7b cap:6qx capand:8ck capbrcup:8cp capcap:8cr capcup:8cn capdot:8cg caps:6qx+1e68
caret:6dd caron:jr ccaps:8ct ccaron:7h ccedil:6f ccirc:7d ccups:8cs ccupssm:8cw cdot:7f cedil:54 cemptyv:88i
cent:4i centerdot:53 cfr:2ko0 chcy:uf check:7pv checkmark:7pv chi:qv cir:7gr cirE:88z circ:jq circeq:6s7
circlearrowleft:6nu circlearrowright:6nv circledR:4u circledS:79k circledast:6u3 circledcirc:6u2 circleddash:6u5
cire:6s7 cirfnint:8b4 cirmid:8hb cirscir:88y clubs:7kz clubsuit:7kz colon:1m colone:6s4 coloneq:6s4 comma:18
commat:1s comp:6pt compfn:6qg complement:6pt complexes:6iq cong:6rp congdot:8dp conint:6r2 copf:2kpg coprod:6q8
copy:4p copysr:6jb crarr:6np cross:7pz cscr:2kl4 csub:8gf csube:8gh csup:8gg csupe:8gi ctdot:6wf cudarrl:854
cudarrr:851 cuepr:6vy cuesc:6vz cularr:6nq cularrp:859 cup:6qy cupbrcap:8co cupcap:8cm cupcup:8cq cupdot:6tp
cupor:8cl cups:6qy+1e68 curarr:6nr curarrm:858 curlyeqprec:6vy curlyeqsucc:6vz curlyvee:6vi curlywedge:6vj
curren:4k curvearrowleft:6nq curvearrowright:6nr cuvee:6vi cuwed:6vj cwconint:6r6 cwint:6r5 cylcty:6y5 dArr:6oj
dHar:86d dagger:6cg daleth:6k8 darr:6mr dash:6c0 dashv:6ub dbkarow:83z dblac:kd dcaron:7j dcy:tw dd:6km
ddagger:6ch ddarr:6oa ddotseq:8dz deg:4w delta:qc demptyv:88h dfisht:873 dfr:2ko1 dharl:6o3 dharr:6o2 diam:6v8
diamond:6v8 diamondsuit:7l2 diams:7l2 die:4o digamma:rh disin:6wi div:6v divide:6v divideontimes:6vb divonx:6vb
djcy:uq dlcorn:6xq dlcrop:6x9 dollar:10 dopf:2kph dot:k9 doteq:6s0 doteqdot:6s1 dotminus:6rc dotplus:6qc
dotsquare:6u9 doublebarwedge:6x2 downarrow:6mr downdownarrows:6oa downharpoonleft:6o3 downharpoonright:6o2
drbkarow:840 drcorn:6xr drcrop:6x8 dscr:2kl5 dscy:ut dsol:8ae dstrok:7l dtdot:6wh dtri:7gf dtrif:7ge duarr:6ph
duhar:86n dwangle:886 dzcy:v3 dzigrarr:7wf eDDot:8dz eDot:6s1 eacute:6h easter:8dq ecaron:7v ecir:6s6 ecirc:6i
ecolon:6s5 ecy:ul edot:7r ee:6kn efDot:6s2 efr:2ko2 eg:8ey egrave:6g egs:8eu egsdot:8ew el:8ex elinters:73b
ell:6j7 els:8et elsdot:8ev emacr:7n empty:6px emptyset:6px emptyv:6px emsp:6bn emsp13:6bo emsp14:6bp eng:97
ensp:6bm eogon:7t eopf:2kpi epar:6vp eparsl:89v eplus:8dt epsi:qd epsilon:qd epsiv:s5 eqcirc:6s6 eqcolon:6s5
eqsim:6rm eqslantgtr:8eu eqslantless:8et equals:1p equest:6sf equiv:6sh equivDD:8e0 eqvparsl:89x erDot:6s3
erarr:86p escr:6jz esdot:6s0 esim:6rm eta:qf eth:6o euml:6j euro:6gc excl:x exist:6pv expectation:6k0
exponentiale:6kn fallingdotseq:6s2 fcy:uc female:7k0 ffilig:1dkz fflig:1dkw ffllig:1dl0 ffr:2ko3 filig:1dkx
fjlig:2u+2y flat:7l9 fllig:1dky fltns:7g1 fnof:b6 fopf:2kpj forall:6ps fork:6vo forkv:8gp fpartint:8b1 frac12:59
frac13:6kz frac14:58 frac15:6l1 frac16:6l5 frac18:6l7 frac23:6l0 frac25:6l2 frac34:5a frac35:6l3 frac38:6l8
frac45:6l4 frac56:6l6 frac58:6l9 frac78:6la frasl:6dg frown:6xu fscr:2kl7 gE:6sn gEl:8ek gacute:dx gamma:qb
gammad:rh gap:8ee gbreve:7z gcirc:7x gcy:tv gdot:81 ge:6sl gel:6vv geq:6sl geqq:6sn geqslant:8e6 ges:8e6
gescc:8fd gesdot:8e8 gesdoto:8ea gesdotol:8ec gesl:6vv+1e68 gesles:8es gfr:2ko4 gg:6sr ggg:6vt gimel:6k7 gjcy:ur
gl:6t3 glE:8eq gla:8f9 glj:8f8 gnE:6sp gnap:8ei gnapprox:8ei gne:8eg gneq:8eg gneqq:6sp gnsim:6w7 gopf:2kpk
grave:2o gscr:6iy gsim:6sz gsime:8em gsiml:8eo gt:1q gtcc:8fb gtcir:8e2 gtdot:6vr gtlPar:87p gtquest:8e4
gtrapprox:8ee gtrarr:86w gtrdot:6vr gtreqless:6vv gtreqqless:8ek gtrless:6t3 gtrsim:6sz gvertneqq:6sp+1e68
gvnE:6sp+1e68 hArr:6ok hairsp:6bu half:59 hamilt:6iz hardcy:ui harr:6ms harrcir:85k harrw:6nh hbar:6j3 hcirc:85
hearts:7l1 heartsuit:7l1 hellip:6cm hercon:6ux hfr:2ko5 hksearow:84l hkswarow:84m hoarr:6pr homtht:6rf
hookleftarrow:6nd hookrightarrow:6ne hopf:2kpl horbar:6c5 hscr:2kl9 hslash:6j3 hstrok:87 hybull:6df hyphen:6c0
iacute:6l ic:6eb icirc:6m icy:u0 iecy:tx iexcl:4h iff:6ok ifr:2ko6 igrave:6k ii:6ko iiiint:8b0 iiint:6r1
iinfin:89o iiota:6jt ijlig:8j imacr:8b image:6j5 imagline:6j4 imagpart:6j5 imath:8h imof:6uv imped:c5 in:6q0
incare:6it infin:6qm infintie:89p inodot:8h int:6qz intcal:6uy integers:6jo intercal:6uy intlarhk:8bb
intprod:8cc iocy:up iogon:8f iopf:2kpm iota:qh iprod:8cc iquest:5b iscr:2kla isin:6q0 isinE:6wp isindot:6wl
isins:6wk isinsv:6wj isinv:6q0 it:6ea itilde:89 iukcy:uu iuml:6n jcirc:8l jcy:u1 jfr:2ko7 jmath:fr jopf:2kpn
jscr:2klb jsercy:uw jukcy:us kappa:qi kappav:s0 kcedil:8n kcy:u2 kfr:2ko8 kgreen:8o khcy:ud kjcy:v0 kopf:2kpo
kscr:2klc lAarr:6oq lArr:6og lAtail:84b lBarr:83y lE:6sm lEg:8ej lHar:86a lacute:8q laemptyv:88k lagran:6j6
lambda:qj lang:7vs langd:87l langle:7vs lap:8ed laquo:4r larr:6mo larrb:6p0 larrbfs:84f larrfs:84d larrhk:6nd
larrlp:6nf larrpl:855 larrsim:86r larrtl:6n6 lat:8ff latail:849 late:8fh lates:8fh+1e68 lbarr:83w lbbrk:7si
lbrace:3f lbrack:2j lbrke:87f lbrksld:87j lbrkslu:87h lcaron:8u lcedil:8s lceil:6x4 lcub:3f lcy:u3 ldca:852
ldquo:6cc ldquor:6ce ldrdhar:86f ldrushar:85n ldsh:6nm le:6sk leftarrow:6mo leftarrowtail:6n6
leftharpoondown:6nx leftharpoonup:6nw leftleftarrows:6o7 leftrightarrow:6ms leftrightarrows:6o6
leftrightharpoons:6ob leftrightsquigarrow:6nh leftthreetimes:6vf leg:6vu leq:6sk leqq:6sm leqslant:8e5 les:8e5
lescc:8fc lesdot:8e7 lesdoto:8e9 lesdotor:8eb lesg:6vu+1e68 lesges:8er lessapprox:8ed lessdot:6vq lesseqgtr:6vu
lesseqqgtr:8ej lessgtr:6t2 lesssim:6sy lfisht:870 lfloor:6x6 lfr:2ko9 lg:6t2 lgE:8ep lhard:6nx lharu:6nw
lharul:86i lhblk:7es ljcy:ux ll:6sq llarr:6o7 llcorner:6xq llhard:86j lltri:7i2 lmidot:8w lmoust:71s
lmoustache:71s lnE:6so lnap:8eh lnapprox:8eh lne:8ef lneq:8ef lneqq:6so lnsim:6w6 loang:7vw loarr:6pp lobrk:7vq
longleftarrow:7w5 longleftrightarrow:7w7 longmapsto:7wc longrightarrow:7w6 looparrowleft:6nf looparrowright:6ng
lopar:879 lopf:2kpp loplus:8bx lotimes:8c4 lowast:6qf lowbar:2n loz:7gq lozenge:7gq lozf:8a3 lpar:14 lparlt:87n
lrarr:6o6 lrcorner:6xr lrhar:6ob lrhard:86l lrm:6by lrtri:6v3 lsaquo:6d5 lscr:2kld lsh:6nk lsim:6sy lsime:8el
lsimg:8en lsqb:2j lsquo:6c8 lsquor:6ca lstrok:8y lt:1o ltcc:8fa ltcir:8e1 ltdot:6vq lthree:6vf ltimes:6vd
ltlarr:86u ltquest:8e3 ltrPar:87q ltri:7gj ltrie:6us ltrif:7gi lurdshar:85m luruhar:86e lvertneqq:6so+1e68
lvnE:6so+1e68 mDDot:6re macr:4v male:7k2 malt:7q8 maltese:7q8 map:6na mapsto:6na mapstodown:6nb mapstoleft:6n8
mapstoup:6n9 marker:7fy mcomma:8bt mcy:u4 mdash:6c4 measuredangle:6qp mfr:2koa mho:6jr micro:51 mid:6qr
midast:16 midcir:8hc middot:53 minus:6qa minusb:6u7 minusd:6rc minusdu:8bu mlcp:8gr mldr:6cm mnplus:6qb
models:6uf mopf:2kpq mp:6qb mscr:2kle mstpos:6ri mu:qk multimap:6uw mumap:6uw nGg:6vt+mw nGt:6sr+6he nGtv:6sr+mw
nLeftarrow:6od nLeftrightarrow:6oe nLl:6vs+mw nLt:6sq+6he nLtv:6sq+mw nRightarrow:6of nVDash:6un nVdash:6um
nabla:6pz nacute:90 nang:6qo+6he nap:6rt napE:8ds+mw napid:6rv+mw napos:95 napprox:6rt natur:7la natural:7la
naturals:6j9 nbsp:4g nbump:6ry+mw nbumpe:6rz+mw ncap:8cj ncaron:94 ncedil:92 ncong:6rr ncongdot:8dp+mw ncup:8ci
ncy:u5 ndash:6c3 ne:6sg neArr:6on nearhk:84k nearr:6mv nearrow:6mv nedot:6s0+mw nequiv:6si nesear:84o
nesim:6rm+mw nexist:6pw nexists:6pw nfr:2kob ngE:6sn+mw nge:6sx ngeq:6sx ngeqq:6sn+mw ngeqslant:8e6+mw
nges:8e6+mw ngsim:6t1 ngt:6sv ngtr:6sv nhArr:6oe nharr:6ni nhpar:8he ni:6q3 nis:6ws nisd:6wq niv:6q3 njcy:uy
nlArr:6od nlE:6sm+mw nlarr:6my nldr:6cl nle:6sw nleftarrow:6my nleftrightarrow:6ni nleq:6sw nleqq:6sm+mw
nleqslant:8e5+mw nles:8e5+mw nless:6su nlsim:6t0 nlt:6su nltri:6wa nltrie:6wc nmid:6qs nopf:2kpr not:4s
notin:6q1 notinE:6wp+mw notindot:6wl+mw notinva:6q1 notinvb:6wn notinvc:6wm notni:6q4 notniva:6q4 notnivb:6wu
notnivc:6wt npar:6qu nparallel:6qu nparsl:8hp+6hx npart:6pu+mw npolint:8b8 npr:6tc nprcue:6w0 npre:8fj+mw
nprec:6tc npreceq:8fj+mw nrArr:6of nrarr:6mz nrarrc:84z+mw nrarrw:6n1+mw nrightarrow:6mz nrtri:6wb nrtrie:6wd
nsc:6td nsccue:6w1 nsce:8fk+mw nscr:2klf nshortmid:6qs nshortparallel:6qu nsim:6rl nsime:6ro nsimeq:6ro
nsmid:6qs nspar:6qu nsqsube:6w2 nsqsupe:6w3 nsub:6tg nsubE:8g5+mw nsube:6tk nsubset:6te+6he nsubseteq:6tk
nsubseteqq:8g5+mw nsucc:6td nsucceq:8fk+mw nsup:6th nsupE:8g6+mw nsupe:6tl nsupset:6tf+6he nsupseteq:6tl
nsupseteqq:8g6+mw ntgl:6t5 ntilde:6p ntlg:6t4 ntriangleleft:6wa ntrianglelefteq:6wc ntriangleright:6wb
ntrianglerighteq:6wd nu:ql num:z numero:6ja numsp:6br nvDash:6ul nvHarr:83o nvap:6rx+6he nvdash:6uk nvge:6sl+6he
nvgt:1q+6he nvinfin:89q nvlArr:83m nvle:6sk+6he nvlt:1o+6he nvltrie:6us+6he nvrArr:83n nvrtrie:6ut+6he
nvsim:6rg+6he nwArr:6om nwarhk:84j nwarr:6mu nwarrow:6mu nwnear:84n oS:79k oacute:6r oast:6u3 ocir:6u2 ocirc:6s
ocy:u6 odash:6u5 odblac:9d odiv:8c8 odot:6u1 odsold:88s oelig:9f ofcir:88v ofr:2koc ogon:kb ograve:6q ogt:88x
ohbar:88l ohm:q1 oint:6r2 olarr:6nu olcir:88u olcross:88r oline:6da olt:88w omacr:99 omega:qx omicron:qn
omid:88m ominus:6ty oopf:2kps opar:88n operp:88p oplus:6tx or:6qw orarr:6nv ord:8d9 order:6k4 orderof:6k4
ordf:4q ordm:56 origof:6uu oror:8d2 orslope:8d3 orv:8d7 oscr:6k4 oslash:6w osol:6u0 otilde:6t otimes:6tz
otimesas:8c6 ouml:6u ovbar:6yl par:6qt para:52 parallel:6qt parsim:8hf parsl:8hp part:6pu pcy:u7 percnt:11
period:1a permil:6cw perp:6ud pertenk:6cx pfr:2kod phi:qu phiv:r9 phmmat:6k3 phone:7im pi:qo pitchfork:6vo
piv:ra planck:6j3 planckh:6j2 plankv:6j3 plus:17 plusacir:8bn plusb:6u6 pluscir:8bm plusdo:6qc plusdu:8bp
pluse:8du plusmn:4x plussim:8bq plustwo:8br pm:4x pointint:8b9 popf:2kpt pound:4j pr:6t6 prE:8fn prap:8fr
prcue:6t8 pre:8fj prec:6t6 precapprox:8fr preccurlyeq:6t8 preceq:8fj precnapprox:8ft precneqq:8fp precnsim:6w8
precsim:6ta prime:6cy primes:6jd prnE:8fp prnap:8ft prnsim:6w8 prod:6q7 profalar:6y6 profline:6xe profsurf:6xf
prop:6ql propto:6ql prsim:6ta prurel:6uo pscr:2klh psi:qw puncsp:6bs qfr:2koe qint:8b0 qopf:2kpu qprime:6dz
qscr:2kli quaternions:6j1 quatint:8ba quest:1r questeq:6sf quot:y rAarr:6or rArr:6oi rAtail:84c rBarr:83z
rHar:86c race:6rh+mp racute:9h radic:6qi raemptyv:88j rang:7vt rangd:87m range:885 rangle:7vt raquo:57 rarr:6mq
rarrap:86t rarrb:6p1 rarrbfs:84g rarrc:84z rarrfs:84e rarrhk:6ne rarrlp:6ng rarrpl:85h rarrsim:86s rarrtl:6n7
rarrw:6n1 ratail:84a ratio:6ra rationals:6je rbarr:83x rbbrk:7sj rbrace:3h rbrack:2l rbrke:87g rbrksld:87i
rbrkslu:87k rcaron:9l rcedil:9j rceil:6x5 rcub:3h rcy:u8 rdca:853 rdldhar:86h rdquo:6cd rdquor:6cd rdsh:6nn
real:6jg realine:6jf realpart:6jg reals:6jh rect:7fx reg:4u rfisht:871 rfloor:6x7 rfr:2kof rhard:6o1 rharu:6o0
rharul:86k rho:qp rhov:s1 rightarrow:6mq rightarrowtail:6n7 rightharpoondown:6o1 rightharpoonup:6o0
rightleftarrows:6o4 rightleftharpoons:6oc rightrightarrows:6o9 rightsquigarrow:6n1 rightthreetimes:6vg ring:ka
risingdotseq:6s3 rlarr:6o4 rlhar:6oc rlm:6bz rmoust:71t rmoustache:71t rnmid:8ha roang:7vx roarr:6pq robrk:7vr
ropar:87a ropf:2kpv roplus:8by rotimes:8c5 rpar:15 rpargt:87o rppolint:8b6 rrarr:6o9 rsaquo:6d6 rscr:2klj
rsh:6nl rsqb:2l rsquo:6c9 rsquor:6c9 rthree:6vg rtimes:6ve rtri:7g9 rtrie:6ut rtrif:7g8 rtriltri:89a ruluhar:86g
rx:6ji sacute:9n sbquo:6ca sc:6t7 scE:8fo scap:8fs scaron:9t sccue:6t9 sce:8fk scedil:9r scirc:9p scnE:8fq
scnap:8fu scnsim:6w9 scpolint:8b7 scsim:6tb scy:u9 sdot:6v9 sdotb:6u9 sdote:8di seArr:6oo searhk:84l searr:6mw
searrow:6mw sect:4n semi:1n seswar:84p setminus:6qe setmn:6qe sext:7qu sfr:2kog sfrown:6xu sharp:7lb shchcy:uh
shcy:ug shortmid:6qr shortparallel:6qt shy:4t sigma:qr sigmaf:qq sigmav:qq sim:6rg simdot:8dm sime:6rn simeq:6rn
simg:8f2 simgE:8f4 siml:8f1 simlE:8f3 simne:6rq simplus:8bo simrarr:86q slarr:6mo smallsetminus:6qe smashp:8c3
smeparsl:89w smid:6qr smile:6xv smt:8fe smte:8fg smtes:8fg+1e68 softcy:uk sol:1b solb:890 solbar:6yn sopf:2kpw
spades:7kw spadesuit:7kw spar:6qt sqcap:6tv sqcaps:6tv+1e68 sqcup:6tw sqcups:6tw+1e68 sqsub:6tr sqsube:6tt
sqsubset:6tr sqsubseteq:6tt sqsup:6ts sqsupe:6tu sqsupset:6ts sqsupseteq:6tu squ:7fl square:7fl squarf:7fu
squf:7fu srarr:6mq sscr:2klk ssetmn:6qe ssmile:6xv sstarf:6va star:7ie starf:7id straightepsilon:s5
straightphi:r9 strns:4v sub:6te subE:8g5 subdot:8fx sube:6ti subedot:8g3 submult:8g1 subnE:8gb subne:6tm
subplus:8fz subrarr:86x subset:6te subseteq:6ti subseteqq:8g5 subsetneq:6tm subsetneqq:8gb subsim:8g7 subsub:8gl
subsup:8gj succ:6t7 succapprox:8fs succcurlyeq:6t9 succeq:8fk succnapprox:8fu succneqq:8fq succnsim:6w9
succsim:6tb sum:6q9 sung:7l6 sup:6tf sup1:55 sup2:4y sup3:4z supE:8g6 supdot:8fy supdsub:8go supe:6tj
supedot:8g4 suphsol:7ux suphsub:8gn suplarr:86z supmult:8g2 supnE:8gc supne:6tn supplus:8g0 supset:6tf
supseteq:6tj supseteqq:8g6 supsetneq:6tn supsetneqq:8gc supsim:8g8 supsub:8gk supsup:8gm swArr:6op swarhk:84m
swarr:6mx swarrow:6mx swnwar:84q szlig:67 target:6xi tau:qs tbrk:71w tcaron:9x tcedil:9v tcy:ua tdot:6hn
telrec:6xh tfr:2koh there4:6r8 therefore:6r8 theta:qg thetasym:r5 thetav:r5 thickapprox:6rs thicksim:6rg
thinsp:6bt thkap:6rs thksim:6rg thorn:72 tilde:kc times:5z timesb:6u8 timesbar:8c1 timesd:8c0 tint:6r1 toea:84o
top:6uc topbot:6ye topcir:8hd topf:2kpx topfork:8gq tosa:84p tprime:6d0 trade:6jm triangle:7g5 triangledown:7gf
triangleleft:7gj trianglelefteq:6us triangleq:6sc triangleright:7g9 trianglerighteq:6ut tridot:7ho trie:6sc
triminus:8ca triplus:8c9 trisb:899 tritime:8cb trpezium:736 tscr:2kll tscy:ue tshcy:uz tstrok:9z twixt:6ss
twoheadleftarrow:6n2 twoheadrightarrow:6n4 uArr:6oh uHar:86b uacute:6y uarr:6mp ubrcy:v2 ubreve:a5 ucirc:6z
ucy:ub udarr:6o5 udblac:a9 udhar:86m ufisht:872 ufr:2koi ugrave:6x uharl:6nz uharr:6ny uhblk:7eo ulcorn:6xo
ulcorner:6xo ulcrop:6xb ultri:7i0 umacr:a3 uml:4o uogon:ab uopf:2kpy uparrow:6mp updownarrow:6mt
upharpoonleft:6nz upharpoonright:6ny uplus:6tq upsi:qt upsih:r6 upsilon:qt upuparrows:6o8 urcorn:6xp
urcorner:6xp urcrop:6xa uring:a7 urtri:7i1 uscr:2klm utdot:6wg utilde:a1 utri:7g5 utrif:7g4 uuarr:6o8 uuml:70
uwangle:887 vArr:6ol vBar:8h4 vBarv:8h5 vDash:6ug vangrt:87w varepsilon:s5 varkappa:s0 varnothing:6px varphi:r9
varpi:ra varpropto:6ql varr:6mt varrho:s1 varsigma:qq varsubsetneq:6tm+1e68 varsubsetneqq:8gb+1e68
varsupsetneq:6tn+1e68 varsupsetneqq:8gc+1e68 vartheta:r5 vartriangleleft:6uq vartriangleright:6ur vcy:tu
vdash:6ua vee:6qw veebar:6uz veeeq:6sa vellip:6we verbar:3g vert:3g vfr:2koj vltri:6uq vnsub:6te+6he
vnsup:6tf+6he vopf:2kpz vprop:6ql vrtri:6ur vscr:2kln vsubnE:8gb+1e68 vsubne:6tm+1e68 vsupnE:8gc+1e68
vsupne:6tn+1e68 vzigzag:87u wcirc:ad wedbar:8db wedge:6qv wedgeq:6s9 weierp:6jc wfr:2kok wopf:2kq0 wp:6jc wr:6rk
wreath:6rk wscr:2klo xcap:6v6 xcirc:7hr xcup:6v7 xdtri:7gd xfr:2kol xhArr:7wa xharr:7w7 xi:qm xlArr:7w8
xlarr:7w5 xmap:7wc xnis:6wr xodot:8ao xopf:2kq1 xoplus:8ap xotime:8aq xrArr:7w9 xrarr:7w6 xscr:2klp xsqcup:8au
xuplus:8as xutri:7g3 xvee:6v5 xwedge:6v4 yacute:71 yacy:un ycirc:af ycy:uj yen:4l yfr:2kom yicy:uv yopf:2kq2
yscr:2klq yucy:um yuml:73 zacute:ai zcaron:am zcy:tz zdot:ak zeetrf:6js zeta:qe zfr:2kon zhcy:ty zigrarr:6ot
zopf:2kq3 zscr:2klr zwj:6bx zwnj:6bw
`;
const ENTITIES = new Map(NAMES.trim().split(/\s/).map((entry) => {
  const [name = "", points = ""] = entry.split(":");
  return [name, String.fromCodePoint(...points.split("+").map((point) => Number.parseInt(point, 36)))];
}));
function entityText(name) {
  return ENTITIES.get(name);
}
function isLeftToBrowser(_reference) {
  return false;
}
const REFERENCE$1 = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;
function decodeEntities(text) {
  return text.includes("&") ? text.replace(REFERENCE$1, decode) : text;
}
function decode(reference, decimal, hex, name) {
  if (name !== void 0)
    return entityText(name) ?? reference;
  const code2 = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
  const valid = code2 > 0 && code2 <= 1114111 && (code2 < 55296 || code2 > 57343);
  return valid ? String.fromCodePoint(code2) : "�";
}
const ESCAPE = new RegExp(`\\\\([!-/:-@[-\`{-~])|${REFERENCE$1.source}`, "g");
function unescapeText(text) {
  if (!/[\\&]/.test(text))
    return text;
  return text.replace(ESCAPE, (found, escaped) => escaped ?? decodeEntities(found));
}
const REFERENCE_HERE = new RegExp(REFERENCE$1.source, "y");
function referenceAt(text, index) {
  var _a;
  REFERENCE_HERE.lastIndex = index;
  return (_a = REFERENCE_HERE.exec(text)) == null ? void 0 : _a[0];
}
function plainText(pieces) {
  let text = "";
  for (const piece of pieces) {
    if (piece.type === "break")
      text += "\n";
    else if (piece.type === "html")
      text += piece.plain ?? "";
    else if (piece.type !== "note")
      text += piece.text;
  }
  return text;
}
function blockText(block) {
  switch (block.type) {
    case "note":
    case "definition":
      return "";
    case "code":
      return block.text;
    case "table":
      return block.rows.map((row) => row.map(({ inlines }) => plainText(inlines)).join(" ")).join("\n");
    case "paragraph":
    case "heading":
    case "html":
      return plainText(block.inlines);
    default:
      return block.children.map(blockText).join("\n");
  }
}
function endOf(pieces, index) {
  let depth = 0;
  for (let at = index; at < pieces.length; at += 1) {
    const { type } = pieces[at];
    if (type === "link" || type === "image")
      depth += 1;
    else if (type === "end" && --depth === 0)
      return at;
  }
  return pieces.length;
}
const EXCERPT_LENGTH = 200;
function shorten(text) {
  if (text.length <= EXCERPT_LENGTH)
    return text;
  const cut = text.slice(0, EXCERPT_LENGTH);
  const end = cut.lastIndexOf(" ");
  const words = end > EXCERPT_LENGTH / 2 ? cut.slice(0, end) : [...cut].slice(0, -1).join("");
  return `${words.replace(/[\s,;:.–—-]+$/u, "")}…`;
}
const sets = /* @__PURE__ */ new Map();
function namesIn(list) {
  const names = sets.get(list) ?? new Set(list.split(" "));
  sets.set(list, names);
  return names;
}
const PHRASING = "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr";
const FLOW = "blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td tfoot th thead tr ul";
const TAGS = `${PHRASING} ${FLOW}`;
const VOID = "br hr img wbr";
const HIDDEN = "script style template iframe object noscript noembed noframes textarea select title svg math xmp plaintext";
const isAllowed = (name) => namesIn(TAGS).has(name);
const isPhrasing = (name) => namesIn(PHRASING).has(name);
const isVoid = (name) => namesIn(VOID).has(name);
const isHidden = (name) => namesIn(HIDDEN).has(name);
const PARENTS = {
  li: ["ul", "ol"],
  dt: ["dl"],
  dd: ["dl"],
  summary: ["details"],
  figcaption: ["figure"],
  caption: ["table"],
  thead: ["table"],
  tbody: ["table"],
  tfoot: ["table"],
  tr: ["thead", "tbody", "tfoot"],
  td: ["tr"],
  th: ["tr"]
};
const ANY = /^/;
const NUMBER = /^\d{1,4}$/;
const ALIGN = /^(?:left|center|right)$/;
const ATTRIBUTES = {
  "*": { title: ANY, lang: /^[a-z\d-]{1,35}$/i, dir: /^(?:ltr|rtl|auto)$/ },
  a: { href: "link" },
  img: { src: "image", alt: ANY, width: NUMBER, height: NUMBER },
  ol: { start: /^-?\d{1,9}$/, reversed: ANY, type: /^[1aAiI]$/ },
  li: { value: /^-?\d{1,9}$/ },
  details: { open: ANY },
  time: { datetime: ANY },
  ins: { datetime: ANY },
  del: { datetime: ANY },
  td: { align: ALIGN, colspan: NUMBER, rowspan: NUMBER },
  th: { align: ALIGN, colspan: NUMBER, rowspan: NUMBER, scope: /^(?:row|col|rowgroup|colgroup)$/ }
};
const allowedHtml = {
  get tags() {
    return namesIn(TAGS);
  },
  attributes: ATTRIBUTES
};
const NAME = /<(\/?)([a-z][a-z\d-]*)/iy;
const ATTRIBUTE$1 = /\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^"'=<>`\s]+|'[^']*'|"[^"]*"))?/iy;
const CLOSING_END = /\s*>/y;
const END = /\s*\/?>/y;
const OTHERS = [
  // Its hyphens may be those of its end: `<!-->` is a comment.
  [/<!(?=--)/y, "-->"],
  [/<\?/y, "?>"],
  [/<!\[CDATA\[/y, "]]>"],
  [/<![A-Za-z]/y, ">"]
];
function tagEnd(text, index) {
  var _a;
  NAME.lastIndex = index;
  const slash = (_a = NAME.exec(text)) == null ? void 0 : _a[1];
  if (slash === void 0)
    return void 0;
  let end = NAME.lastIndex;
  ATTRIBUTE$1.lastIndex = end;
  while (!slash && ATTRIBUTE$1.test(text))
    end = ATTRIBUTE$1.lastIndex;
  const close = slash ? CLOSING_END : END;
  close.lastIndex = end;
  return close.test(text) ? close.lastIndex : void 0;
}
function rawHtmlEnd(text, index, missing) {
  const tag = tagEnd(text, index);
  if (tag)
    return tag;
  for (const [start, end] of OTHERS) {
    start.lastIndex = index;
    if (!start.test(text) || missing.has(end))
      continue;
    const found = text.indexOf(end, start.lastIndex);
    if (found >= 0)
      return found + end.length;
    missing.add(end);
  }
  return -1;
}
const TAG = /<(\/?)([a-z][a-z\d-]*)/iy;
function tagAt(text, index) {
  const end = tagEnd(text, index);
  if (end === void 0)
    return void 0;
  TAG.lastIndex = index;
  const [start, slash, name] = TAG.exec(text);
  return {
    name: name.toLowerCase(),
    isClosing: slash !== "",
    isEmpty: text[end - 2] === "/",
    attributes: text.slice(index + start.length, end - 1),
    end
  };
}
function* htmlPieces(text) {
  let hasComment = true;
  for (let from = 0, to = 0; from < text.length; from = to) {
    if (hasComment && text.startsWith("<!--", from)) {
      const close = text.indexOf("-->", from + 4);
      to = close + 3;
      if (close >= 0)
        continue;
      hasComment = false;
    }
    const tag = tagAt(text, from);
    const next = tag ? tag.end : text.indexOf("<", from + 1);
    to = next < 0 ? text.length : next;
    yield { tag, from, to };
  }
}
const ALT = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^"'=<>`\s]+))/i;
class HiddenHtml {
  /** @param onRemoved Called with the name of each hidden element. */
  constructor(source, onRemoved) {
    __privateAdd(this, _HiddenHtml_instances);
    /** In lowercase. */
    __privateAdd(this, _source);
    __privateAdd(this, _lastEnds, /* @__PURE__ */ new Map());
    __privateAdd(this, _hiddenBy);
    __privateAdd(this, _onRemoved);
    __privateSet(this, _source, source.toLowerCase());
    __privateSet(this, _onRemoved, onRemoved);
  }
  get isHidden() {
    return __privateGet(this, _hiddenBy) !== void 0;
  }
  readPhrase(phrase) {
    const { inlines } = phrase;
    const shown = [];
    const inside = [];
    for (let index = 0; index < inlines.length; index += 1) {
      const piece = inlines[index];
      if (piece.type === "html") {
        const tag = tagAt(piece.text, 0);
        const isShown = __privateMethod(this, _HiddenHtml_instances, isShown_fn).call(this, tag, () => phrase.offsetOf(piece.from ?? 0));
        if (isShown)
          shown.push({ ...piece, plain: tag ? wordsOf(tag, "") : "" });
        if (!this.isHidden)
          inside.length = 0;
      } else if (!this.isHidden)
        shown.push(piece);
      else if (piece.type === "image")
        index = endOf(inlines, index);
      else if (piece.type === "marks") {
        const closes = (piece.closes ?? []).filter(() => !dropLast(inside));
        const kept = { ...piece, text: "", closes, opens: [...piece.opens ?? []] };
        shown.push(kept);
        for (const _ of kept.opens)
          inside.push(kept);
      } else if (piece.type === "link") {
        const kept = { ...piece };
        shown.push(kept);
        inside.push(kept);
      } else if (piece.type === "end" && !dropLast(inside))
        shown.push(piece);
    }
    phrase.inlines = shown;
  }
  readBlock(block) {
    let text = "";
    let plain = "";
    for (const { tag, from, to } of htmlPieces(block.text)) {
      const isShown = __privateMethod(this, _HiddenHtml_instances, isShown_fn).call(this, tag, () => block.offsetOf(from));
      if (!isShown)
        continue;
      const piece = block.text.slice(from, to);
      text += piece;
      plain += tag ? wordsOf(tag, "\n") : decodeEntities(piece);
    }
    block.inlines = [{ type: "html", text, plain }];
  }
}
_source = new WeakMap();
_lastEnds = new WeakMap();
_hiddenBy = new WeakMap();
_onRemoved = new WeakMap();
_HiddenHtml_instances = new WeakSet();
/** True if a tag, or the text between tags, is shown. Keeps track of hidden elements. */
isShown_fn = function(tag, offset) {
  var _a;
  if (__privateGet(this, _hiddenBy) !== void 0) {
    if ((tag == null ? void 0 : tag.isClosing) && tag.name === __privateGet(this, _hiddenBy))
      __privateSet(this, _hiddenBy, void 0);
    return false;
  }
  if (!tag || !isHidden(tag.name))
    return true;
  if (!tag.isClosing)
    (_a = __privateGet(this, _onRemoved)) == null ? void 0 : _a.call(this, tag.name);
  if (!tag.isClosing && !tag.isEmpty && __privateMethod(this, _HiddenHtml_instances, lastEnd_fn).call(this, tag.name) > offset())
    __privateSet(this, _hiddenBy, tag.name);
  return false;
};
/** The offset of the last closing tag of a name. */
lastEnd_fn = function(name) {
  const found = __privateGet(this, _lastEnds).get(name) ?? __privateGet(this, _source).lastIndexOf(`</${name}`);
  __privateGet(this, _lastEnds).set(name, found);
  return found;
};
function wordsOf({ name, attributes }, gap) {
  if (name === "br")
    return "\n";
  if (name !== "img")
    return isPhrasing(name) ? "" : gap;
  const [, double, single, bare] = ALT.exec(attributes) ?? [];
  return decodeEntities(double ?? single ?? bare ?? "");
}
function dropLast(inside) {
  var _a;
  const piece = inside.pop();
  if ((piece == null ? void 0 : piece.type) === "link")
    piece.type = "text";
  else
    (_a = piece == null ? void 0 : piece.opens) == null ? void 0 : _a.shift();
  return piece !== void 0;
}
const REFERENCE = /(&[A-Za-z][A-Za-z\d]{1,31};)/;
function escapeText(text) {
  if (!/[&<>"']/.test(text))
    return text;
  return decodeEntities(text).split(REFERENCE).map((part, index) => index % 2 === 1 && isLeftToBrowser() ? part : escapeHtml(part)).join("");
}
const ATTRIBUTE = /([a-z_:][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^"'=<>`\s]+)))?/gi;
const MAX_DEPTH$1 = 32;
class RawHtml {
  constructor(printUrl, { attributes = {}, onRemoved } = {}) {
    __privateAdd(this, _RawHtml_instances);
    __privateAdd(this, _open, []);
    __privateAdd(this, _printUrl);
    __privateAdd(this, _added);
    __privateAdd(this, _onRemoved2);
    /** Elements that were opened before this index are outside the current place. */
    __privateAdd(this, _base, 0);
    __privateSet(this, _printUrl, printUrl);
    __privateSet(this, _added, attributes);
    __privateSet(this, _onRemoved2, onRemoved);
  }
  /** True inside a link, which must not contain another one. */
  get isLink() {
    return __privateGet(this, _open).includes("a");
  }
  /** Starts a place, such as a block. Pass the result to {@link leave}. */
  enter() {
    const base = __privateGet(this, _base);
    __privateSet(this, _base, __privateGet(this, _open).length);
    return base;
  }
  /** Ends a place, and closes its open elements. */
  leave(base) {
    const html = __privateMethod(this, _RawHtml_instances, closeTo_fn).call(this, __privateGet(this, _base));
    __privateSet(this, _base, base);
    return html;
  }
  /** Prepares for a block: closes paragraphs, headings, links, and parts of tables, which cannot contain blocks. */
  block() {
    let html = "";
    for (let top = __privateGet(this, _RawHtml_instances, top_get); top !== void 0 && holdsNoBlock(top); top = __privateGet(this, _RawHtml_instances, top_get))
      html += __privateMethod(this, _RawHtml_instances, close_fn).call(this);
    return html;
  }
  /** Prints HTML. With `isInline`, only tags that are allowed inside text are kept. */
  write(text, isInline, isInLink = false) {
    let html = "";
    for (const { tag, from, to } of htmlPieces(text)) {
      if (!tag)
        html += __privateMethod(this, _RawHtml_instances, text_fn).call(this, text.slice(from, to));
      else if (tag.isClosing)
        html += __privateMethod(this, _RawHtml_instances, end_fn).call(this, tag.name);
      else
        html += __privateMethod(this, _RawHtml_instances, start_fn).call(this, tag, isInline, isInLink);
    }
    return html;
  }
}
_open = new WeakMap();
_printUrl = new WeakMap();
_added = new WeakMap();
_onRemoved2 = new WeakMap();
_base = new WeakMap();
_RawHtml_instances = new WeakSet();
top_get = function() {
  return __privateGet(this, _open).length > __privateGet(this, _base) ? __privateGet(this, _open).at(-1) : void 0;
};
text_fn = function(text) {
  const before = text.trim() === "" ? "" : __privateMethod(this, _RawHtml_instances, leaveTable_fn).call(this);
  return before + escapeText(text);
};
start_fn = function({ name, attributes }, isInline, isInLink) {
  var _a;
  if (!isAllowed(name)) {
    (_a = __privateGet(this, _onRemoved2)) == null ? void 0 : _a.call(this, name);
    return "";
  }
  if (__privateGet(this, _open).length >= MAX_DEPTH$1)
    return "";
  if (isInline && !isPhrasing(name) || name === "a" && isInLink)
    return "";
  let html = "";
  const parents = PARENTS[name];
  if (parents) {
    while (__privateGet(this, _RawHtml_instances, top_get) && !parents.includes(__privateGet(this, _RawHtml_instances, top_get)) && hasOptionalEnd(__privateGet(this, _RawHtml_instances, top_get)))
      html += __privateMethod(this, _RawHtml_instances, close_fn).call(this);
    if (name === "tr" && __privateGet(this, _RawHtml_instances, top_get) === "table") {
      __privateGet(this, _open).push("tbody");
      html += "<tbody>";
    }
    if (!parents.includes(__privateGet(this, _RawHtml_instances, top_get) ?? ""))
      return html;
  } else {
    html += __privateMethod(this, _RawHtml_instances, leaveTable_fn).call(this);
    if (!isPhrasing(name))
      html += this.block();
  }
  if (name === "a") {
    const outer = __privateGet(this, _open).lastIndexOf("a");
    if (outer >= 0 && outer < __privateGet(this, _base))
      return html;
    if (outer >= 0)
      html += __privateMethod(this, _RawHtml_instances, closeTo_fn).call(this, outer);
  }
  const printed = __privateMethod(this, _RawHtml_instances, attributes_fn).call(this, name, attributes);
  if (printed === void 0)
    return html;
  if (!isVoid(name))
    __privateGet(this, _open).push(name);
  return `${html}<${name}${printed}>`;
};
end_fn = function(name) {
  const index = __privateGet(this, _open).lastIndexOf(name);
  return index < __privateGet(this, _base) ? "" : __privateMethod(this, _RawHtml_instances, closeTo_fn).call(this, index);
};
/** Text is not allowed between a table's rows and cells. */
leaveTable_fn = function() {
  let html = "";
  while (__privateGet(this, _RawHtml_instances, top_get) && /^t(?:able|head|body|foot|r)$/.test(__privateGet(this, _RawHtml_instances, top_get)))
    html += __privateMethod(this, _RawHtml_instances, close_fn).call(this);
  return html;
};
close_fn = function() {
  return `</${__privateGet(this, _open).pop()}>`;
};
closeTo_fn = function(length) {
  let html = "";
  while (__privateGet(this, _open).length > length)
    html += __privateMethod(this, _RawHtml_instances, close_fn).call(this);
  return html;
};
/** The allowed attributes. `undefined` for an image without a URL. */
attributes_fn = function(tag, text) {
  const printed = /* @__PURE__ */ new Map();
  for (const [, written = "", double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const name = written.toLowerCase();
    const value = __privateMethod(this, _RawHtml_instances, value_fn).call(this, tag, name, decodeEntities(double ?? single ?? bare ?? ""));
    if (value !== void 0 && !printed.has(name))
      printed.set(name, ` ${name}="${escapeHtml(value)}"`);
  }
  if (tag === "img") {
    if (!printed.has("src"))
      return void 0;
    if (!printed.has("alt"))
      printed.set("alt", ' alt=""');
    printed.set("loading", ' loading="lazy" decoding="async"');
  }
  return [...printed.values()].join("");
};
value_fn = function(tag, name, value) {
  const patterns = { ...ATTRIBUTES["*"], ...__privateGet(this, _added), ...ATTRIBUTES[tag] };
  const pattern = Object.hasOwn(patterns, name) && patterns[name];
  if (!pattern)
    return void 0;
  if (pattern === "link" || pattern === "image")
    return __privateGet(this, _printUrl).call(this, value, pattern);
  return pattern.test(value) ? value : void 0;
};
const hasOptionalEnd = (name) => isPhrasing(name) || name in PARENTS || /^(?:p|h\d)$/.test(name);
function holdsNoBlock(name) {
  return isPhrasing(name) || /^(?:p|h\d|summary|table|thead|tbody|tfoot|tr|caption|dl|ul|ol)$/.test(name);
}
function picturesOf({ inlines }) {
  const pictures = [];
  for (let index = 0; index < inlines.length; index += 1) {
    const piece = inlines[index];
    if (piece.type === "image") {
      const end = endOf(inlines, index);
      pictures.push([piece, ...inlines.slice(index + 1, end)]);
      index = end;
    } else if (piece.type !== "break" && (piece.type !== "text" || piece.text.trim() !== ""))
      return [];
  }
  return pictures;
}
function mediaIn({ inlines }) {
  const [first] = inlines;
  const isAlone = (first == null ? void 0 : first.type) === "address" ? inlines.length === 1 : (first == null ? void 0 : first.type) === "link" && endOf(inlines, 0) === inlines.length - 1;
  return isAlone ? mediaOf((first == null ? void 0 : first.href) ?? "") : void 0;
}
function excerptOf(root) {
  let fallback = "";
  for (const block of root.children) {
    if (block.type === "heading" || block.type === "code")
      continue;
    if (picturesOf(block).length > 0 || mediaIn(block))
      continue;
    const text = blockText(block).replace(/\s+/g, " ").trim();
    if (block.type === "paragraph" && text !== "")
      return shorten(text);
    fallback || (fallback = text);
  }
  return shorten(fallback);
}
const MAX_LENGTH = 80;
function uniqueIds(prefix) {
  const taken = /* @__PURE__ */ new Map();
  return (text) => {
    const base = prefix + text;
    let id = base;
    for (let count = taken.get(base) ?? 1; taken.has(id); ) {
      count += 1;
      id = `${base}-${count}`;
      taken.set(base, count);
    }
    taken.set(id, 1);
    return id;
  };
}
function slugify(text) {
  const plain = text.normalize("NFC").toLowerCase().replace(/['’]/g, "").trim();
  const others = /[^\0-\x7f]/.test(plain) ? /[^\p{L}\p{N}\p{M}]+/gu : /[^a-z\d]+/g;
  const words = plain.replace(others, "-").replace(/^-|-$/g, "");
  if (words.length <= MAX_LENGTH)
    return words;
  const cut = words.slice(0, MAX_LENGTH + 1);
  const end = cut.lastIndexOf("-");
  return end > 0 ? cut.slice(0, end) : cut.slice(0, MAX_LENGTH).replace(/[\ud800-\udbff]$/, "");
}
const MAX_MARKS = 64;
const MAX_MISSING_CELLS = 1e4;
class Printer {
  constructor(context) {
    __privateAdd(this, _Printer_instances);
    __privateAdd(this, _context);
    __privateAdd(this, _raw);
    /** The number of references to each footnote so far. */
    __privateAdd(this, _referred, /* @__PURE__ */ new Map());
    __privateAdd(this, _missingCells, MAX_MISSING_CELLS);
    __privateSet(this, _context, context);
    __privateSet(this, _raw, context.raw);
  }
  print(root) {
    return __privateMethod(this, _Printer_instances, blocks_fn).call(this, root.children) + __privateMethod(this, _Printer_instances, notes_fn).call(this);
  }
}
_context = new WeakMap();
_raw = new WeakMap();
_referred = new WeakMap();
_missingCells = new WeakMap();
_Printer_instances = new WeakSet();
/** Closes the elements that raw HTML opens inside. */
place_fn = function(print) {
  if (!__privateGet(this, _raw))
    return print();
  const base = __privateGet(this, _raw).enter();
  return print() + __privateGet(this, _raw).leave(base);
};
blocks_fn = function(blocks, isTight = false) {
  return __privateMethod(this, _Printer_instances, place_fn).call(this, () => {
    var _a;
    let html = "";
    for (const block of blocks) {
      if (block.type === "definition" || block.type === "note")
        continue;
      const isBare = isTight && block.type === "paragraph";
      if (!isBare && block.type !== "html")
        html += ((_a = __privateGet(this, _raw)) == null ? void 0 : _a.block()) ?? "";
      if (!isBare && html === "" && isTight)
        html = "\n";
      html += isBare ? __privateMethod(this, _Printer_instances, phrase_fn).call(this, block) + (block === blocks.at(-1) ? "" : "\n") : __privateMethod(this, _Printer_instances, block_fn).call(this, block);
    }
    return html;
  });
};
block_fn = function(block) {
  var _a;
  switch (block.type) {
    case "paragraph":
      return __privateMethod(this, _Printer_instances, paragraph_fn).call(this, block);
    case "heading": {
      const { level = block.level, id = "" } = __privateGet(this, _context).headings.get(block) ?? {};
      return `<h${level} id="${escapeHtml(id)}">${__privateMethod(this, _Printer_instances, phrase_fn).call(this, block)}</h${level}>
`;
    }
    case "code":
      return code(block);
    case "html":
      if (__privateGet(this, _raw))
        return __privateGet(this, _raw).write(((_a = block.inlines[0]) == null ? void 0 : _a.text) ?? "", false);
      return `<p>${__privateMethod(this, _Printer_instances, phrase_fn).call(this, block)}</p>
`;
    case "quote":
      return `<blockquote>
${__privateMethod(this, _Printer_instances, blocks_fn).call(this, block.children)}</blockquote>
`;
    case "list":
      return __privateMethod(this, _Printer_instances, list_fn).call(this, block);
    case "table":
      return __privateMethod(this, _Printer_instances, table_fn).call(this, block);
    default:
      return "<hr>\n";
  }
};
/**
 * A paragraph that only contains an image with a title, or a link to a video or a recording, becomes a figure. One that
 * only contains several images becomes a gallery.
 */
paragraph_fn = function(block) {
  var _a;
  const pictures = picturesOf(block);
  if (pictures.length > 1 || ((_a = pictures[0]) == null ? void 0 : _a[0].title)) {
    const figures = pictures.map((picture) => __privateMethod(this, _Printer_instances, figure_fn).call(this, picture)).join("");
    if (pictures.length > 1)
      return `<div class="tendwell-gallery">${figures}</div>
`;
    if (figures.endsWith("</figcaption></figure>"))
      return `${figures}
`;
  }
  const html = __privateMethod(this, _Printer_instances, phrase_fn).call(this, block);
  const media = mediaIn(block);
  return media && html.startsWith("<a ") ? __privateMethod(this, _Printer_instances, media_fn).call(this, html, media) : `<p>${html}</p>
`;
};
figure_fn = function([image, ...pieces]) {
  const html = __privateMethod(this, _Printer_instances, image_fn).call(this, image, pieces, "");
  const caption = image.title && html.startsWith("<") ? `<figcaption>${escapeHtml(image.title)}</figcaption>` : "";
  return `<figure>${html}${caption}</figure>`;
};
media_fn = function(link, { kind, host }) {
  const plays = host && escapeHtml(__privateGet(this, _context).words.plays.replace("{host}", () => host));
  const caption = plays ? `<figcaption>${plays}</figcaption>` : "";
  return `<figure class="tendwell-${kind === "audio" ? kind : "video"}">${link}${caption}</figure>
`;
};
list_fn = function({ children, isLoose, marker }) {
  const start = marker == null ? void 0 : marker.start;
  const tag = start === void 0 ? "ul" : "ol";
  const attribute = start === void 0 || start === 1 ? "" : ` start="${start}"`;
  return `<${tag}${attribute}>
${children.map((item) => __privateMethod(this, _Printer_instances, item_fn).call(this, item, !isLoose)).join("")}</${tag}>
`;
};
item_fn = function(item, isTight) {
  if (item.task === void 0) {
    const content = __privateMethod(this, _Printer_instances, blocks_fn).call(this, item.children, isTight);
    return `<li>${isTight || content === "" ? "" : "\n"}${content}</li>
`;
  }
  const [first, ...others] = item.children;
  const attributes = `type="checkbox" disabled${item.task ? " checked" : ""}`;
  if (isTight) {
    return `<li class="task"><label><input ${attributes}> ${__privateMethod(this, _Printer_instances, phrase_fn).call(this, first)}</label>${__privateMethod(this, _Printer_instances, blocks_fn).call(this, others, true)}</li>
`;
  }
  const name = escapeHtml(blockText(first).trim());
  return `<li class="task">
<p><input aria-label="${name}" ${attributes}> ${__privateMethod(this, _Printer_instances, phrase_fn).call(this, first)}</p>
${__privateMethod(this, _Printer_instances, blocks_fn).call(this, others)}</li>
`;
};
/** In an element that scrolls if the table is wider than the page, also with the keyboard. */
table_fn = function({ rows, alignments }) {
  const [header, ...body] = rows;
  const row = (cells, tag) => {
    let html = "";
    for (const [index, align] of alignments.entries()) {
      if (index >= cells.length && __privateWrapper(this, _missingCells)._-- <= 0)
        break;
      const cell2 = cells[index];
      const attribute = align ? ` class="tendwell-${align}"` : "";
      html += `<${tag}${attribute}>${cell2 ? __privateMethod(this, _Printer_instances, phrase_fn).call(this, cell2) : ""}</${tag.slice(0, 2)}>`;
    }
    return `<tr>${html}</tr>
`;
  };
  const rest = body.map((cells) => row(cells, "td")).join("");
  const label = header.map(({ inlines }) => plainText(inlines).trim()).filter(Boolean);
  const name = label.length > 0 ? ` role="group" aria-label="${escapeHtml(label.join(", "))}"` : "";
  return `<div class="tendwell-table" tabindex="0"${name}><table>
<thead>
${row(header, 'th scope="col"')}</thead>
${rest && `<tbody>
${rest}</tbody>
`}</table></div>
`;
};
phrase_fn = function({ inlines }) {
  return __privateMethod(this, _Printer_instances, place_fn).call(this, () => __privateMethod(this, _Printer_instances, inlines_fn).call(this, inlines));
};
inlines_fn = function(pieces) {
  const raw = __privateGet(this, _raw);
  const places = [];
  let html = "";
  let marks = 0;
  let link = "";
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    switch (piece.type) {
      case "text":
      case "verbatim":
        html += escapeHtml(piece.text);
        break;
      case "reference":
        html += piece.text;
        break;
      case "code":
        html += `<code>${escapeHtml(piece.text)}</code>`;
        break;
      case "break":
        html += "<br>\n";
        break;
      case "html":
        html += (raw == null ? void 0 : raw.write(piece.text, true, link !== "")) ?? "";
        break;
      case "marks":
        for (const mark of piece.closes ?? []) {
          if (raw)
            html += raw.leave(places.pop());
          if (--marks < MAX_MARKS)
            html += `</${mark}>`;
        }
        html += piece.text;
        for (const mark of [...piece.opens ?? []].reverse()) {
          if (marks++ < MAX_MARKS)
            html += `<${mark}>`;
          if (raw)
            places.push(raw.enter());
        }
        break;
      case "link": {
        const href = (raw == null ? void 0 : raw.isLink) ? void 0 : __privateGet(this, _context).printUrl(piece.href ?? "", "link");
        link = href === void 0 ? "" : "</a>";
        if (href !== void 0)
          html += `<a href="${escapeHtml(href)}"${titleAttribute(piece)}>`;
        if (raw)
          places.push(raw.enter());
        break;
      }
      case "end":
        if (raw)
          html += raw.leave(places.pop());
        html += link;
        link = "";
        break;
      case "image":
        html += __privateMethod(this, _Printer_instances, image_fn).call(this, piece, pieces.slice(index, endOf(pieces, index)), titleAttribute(piece));
        index = endOf(pieces, index);
        break;
      case "address":
        html += __privateMethod(this, _Printer_instances, address_fn).call(this, piece);
        break;
      case "note":
        html += __privateMethod(this, _Printer_instances, reference_fn).call(this, piece.text);
    }
  }
  return html;
};
address_fn = function({ text, href = "" }) {
  var _a;
  const url = ((_a = __privateGet(this, _raw)) == null ? void 0 : _a.isLink) ? void 0 : __privateGet(this, _context).printUrl(href, "link");
  return url === void 0 ? escapeHtml(text) : `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
};
image_fn = function({ href = "" }, pieces, attributes) {
  const alt = escapeHtml(plainText(pieces));
  const src = __privateGet(this, _context).printUrl(href, "image");
  if (src === void 0)
    return alt;
  return `<img src="${escapeHtml(src)}" alt="${alt}"${attributes} loading="lazy" decoding="async">`;
};
reference_fn = function(key) {
  var _a;
  const note = __privateGet(this, _context).notes.get(key);
  const count = __privateGet(this, _referred).get(key) ?? 0;
  __privateGet(this, _referred).set(key, count + 1);
  if ((_a = __privateGet(this, _raw)) == null ? void 0 : _a.isLink)
    return `<sup>${note.number}</sup>`;
  const id = escapeHtml(note.links[count] ?? "");
  return `<sup><a href="#${escapeHtml(note.id)}" id="${id}" role="doc-noteref">${note.number}</a></sup>`;
};
notes_fn = function() {
  const { notes, words } = __privateGet(this, _context);
  let html = "";
  for (const note of notes.values()) {
    const content = __privateMethod(this, _Printer_instances, blocks_fn).call(this, note.block.children);
    const back = __privateMethod(this, _Printer_instances, back_fn).call(this, note);
    const text = content.endsWith("</p>\n") ? `${content.slice(0, -"</p>\n".length)} ${back}</p>
` : `${content}<p>${back}</p>
`;
    html += `<li id="${escapeHtml(note.id)}">
${text}</li>
`;
  }
  if (html === "")
    return "";
  const name = escapeHtml(words.footnotes);
  return `<section class="tendwell-notes" role="doc-endnotes" aria-label="${name}">
<ol>
${html}</ol>
</section>
`;
};
back_fn = function({ number, links }) {
  const name = `${escapeHtml(__privateGet(this, _context).words.back)} ${number}`;
  return links.map((link, index) => {
    const label = index > 0 ? `${name}-${index + 1}` : name;
    return `<a href="#${escapeHtml(link)}" role="doc-backlink" aria-label="${label}">↩︎</a>`;
  }).join(" ");
};
function code({ text, info }) {
  const language = info.split(/\s/, 1)[0];
  const attribute = language ? ` class="language-${escapeHtml(language)}"` : "";
  return `<pre><code${attribute}>${escapeHtml(text)}</code></pre>
`;
}
function titleAttribute({ title }) {
  return title ? ` title="${escapeHtml(title)}"` : "";
}
const WORDS = {
  ar: ["الحواشي", "العودة إلى النص", "يُشغَّل من {host}"],
  de: ["Fußnoten", "Zurück zum Text", "Wird von {host} abgespielt"],
  en: ["Footnotes", "Back to the text", "Plays from {host}"],
  es: ["Notas", "Volver al texto", "Se reproduce desde {host}"],
  fr: ["Notes", "Retour au texte", "Lecture depuis {host}"],
  zh: ["脚注", "返回正文", "从 {host} 播放"]
};
function printedWords(locale) {
  const [footnotes, back, plays] = WORDS[locale.slice(0, 2).toLowerCase()] ?? WORDS.en;
  return { footnotes, back, plays };
}
class Phrase {
  constructor() {
    __publicField(this, "text", "");
    /** Pairs of an index in the text and its offset in the source. Between pairs, both grow equally. */
    __publicField(this, "places", []);
    /** Filled by the inline parser. */
    __publicField(this, "inlines", []);
  }
  /** The offset in the source of an index in the text. */
  offsetOf(index) {
    let low = 0;
    for (let high = this.places.length / 2 - 1; low < high; ) {
      const middle = Math.ceil((low + high) / 2);
      if (this.places[middle * 2] <= index)
        low = middle;
      else
        high = middle - 1;
    }
    return index - (this.places[low * 2] ?? 0) + (this.places[low * 2 + 1] ?? 0);
  }
}
class Block extends Phrase {
  constructor(type, parent, line) {
    super();
    __publicField(this, "type");
    __publicField(this, "parent");
    __publicField(this, "children", []);
    /** First line of the source, from 0. */
    __publicField(this, "line");
    /** Last line that is not blank. */
    __publicField(this, "end");
    __publicField(this, "isOpen", true);
    /** Offset of a heading's first character in the source, including its markup. */
    __publicField(this, "from", 0);
    /** The level of a heading (1 to 6), the length of a code fence, or what ends an HTML block. */
    __publicField(this, "level", 0);
    /** The info string of fenced code, or the name of a footnote. */
    __publicField(this, "info", "");
    /** The fence of fenced code. */
    __publicField(this, "fence", "");
    /** Columns before the marker of an item, or before a fence. */
    __publicField(this, "indent", 0);
    __publicField(this, "marker");
    /** True for a list whose items have paragraphs. */
    __publicField(this, "isLoose", false);
    /** For a task list item: true if it is checked. */
    __publicField(this, "task");
    __publicField(this, "rows", []);
    __publicField(this, "alignments", []);
    this.type = type;
    this.parent = parent;
    this.line = line;
    this.end = line;
  }
}
function labelKey(label) {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}
const TAB = 9;
const SPACE$2 = 32;
class Cursor {
  constructor() {
    /** The line without its line break. */
    __publicField(this, "text", "");
    /** Offset of the line in the source. */
    __publicField(this, "start", 0);
    /** Number of the line, from 0. */
    __publicField(this, "number", -1);
    __publicField(this, "offset", 0);
    /** The index of the next character that is not a space or tab, and the number of columns before it. */
    __publicField(this, "next", 0);
    __publicField(this, "indent", 0);
    __publicField(this, "isBlank", false);
    __privateAdd(this, _column, 0);
    __privateAdd(this, _nextColumn, 0);
    /** True if a part of the tab at the offset was skipped. */
    __privateAdd(this, _inTab, false);
  }
  /** Starts a line. */
  begin(text, start) {
    this.text = text;
    this.start = start;
    this.number += 1;
    this.offset = 0;
    __privateSet(this, _column, 0);
    __privateSet(this, _inTab, false);
    this.look();
  }
  /** The character code at `next`. `NaN` at the end of the line. */
  get code() {
    return this.text.charCodeAt(this.next);
  }
  /** Finds the next character that is not a space or tab. */
  look() {
    let index = this.offset;
    let column = __privateGet(this, _column);
    for (; ; index += 1) {
      const code2 = this.text.charCodeAt(index);
      if (code2 === SPACE$2)
        column += 1;
      else if (code2 === TAB)
        column += 4 - column % 4;
      else
        break;
    }
    this.next = index;
    __privateSet(this, _nextColumn, column);
    this.indent = column - __privateGet(this, _column);
    this.isBlank = index === this.text.length;
  }
  /** Skips spaces and tabs. */
  skipSpace() {
    this.offset = this.next;
    __privateSet(this, _column, __privateGet(this, _nextColumn));
    __privateSet(this, _inTab, false);
    this.indent = 0;
  }
  /** Skips characters that are not tabs. */
  skip(count) {
    this.offset += count;
    __privateSet(this, _column, __privateGet(this, _column) + count);
    __privateSet(this, _inTab, false);
  }
  /** Goes to the end of the line. */
  finish() {
    this.offset = this.text.length;
    this.look();
  }
  /** Skips columns of spaces and tabs. There must be that many. */
  skipColumns(count) {
    for (let left = count; left > 0 && this.offset < this.text.length; ) {
      if (this.text.charCodeAt(this.offset) !== TAB) {
        this.skip(1);
        left -= 1;
        continue;
      }
      const width = 4 - __privateGet(this, _column) % 4;
      __privateSet(this, _inTab, width > left);
      __privateSet(this, _column, __privateGet(this, _column) + Math.min(width, left));
      if (width <= left)
        this.offset += 1;
      left -= width;
    }
    this.look();
  }
  isSpace() {
    const code2 = this.text.charCodeAt(this.offset);
    return code2 === SPACE$2 || code2 === TAB;
  }
  /** The rest of the line. A partly skipped tab becomes spaces. */
  rest() {
    if (!__privateGet(this, _inTab))
      return this.text.slice(this.offset);
    return " ".repeat(4 - __privateGet(this, _column) % 4) + this.text.slice(this.offset + 1);
  }
  /** Matches a sticky pattern at `next`. */
  match(pattern) {
    pattern.lastIndex = this.next;
    return pattern.exec(this.text);
  }
}
_column = new WeakMap();
_nextColumn = new WeakMap();
_inTab = new WeakMap();
const SPACE$1 = /[ \t]*(?:\n[ \t]*)?/y;
const MAX_PARENTHESES = 32;
const MAX_LABEL = 999;
function skipSpace$1(text, index) {
  SPACE$1.lastIndex = index;
  SPACE$1.exec(text);
  return SPACE$1.lastIndex;
}
function findClose(text, from, close, barred) {
  for (let index = from; index < text.length; index += 1) {
    const character = text[index];
    if (character === "\\" && text[index + 1] !== "\n")
      index += 1;
    else if (character === close)
      return index;
    else if (barred.includes(character))
      return -1;
  }
  return -1;
}
function readLabel(text, index) {
  const close = findClose(text, index + 1, "]", "[");
  const value = text.slice(index + 1, close);
  if (close < 0 || value.length > MAX_LABEL || value.trim() === "")
    return void 0;
  return { value, end: close + 1 };
}
function readDestination(text, index) {
  if (text[index] === "<") {
    const close = findClose(text, index + 1, ">", "<\n");
    return close < 0 ? void 0 : { value: unescapeText(text.slice(index + 1, close)), end: close + 1 };
  }
  let depth = 0;
  let end = index;
  for (; end < text.length; end += 1) {
    const code2 = text.charCodeAt(end);
    if (code2 <= 32 || code2 === 127)
      break;
    if (code2 === 92 && /[!-/:-@[-`{-~]/.test(text[end + 1] ?? ""))
      end += 1;
    else if (code2 === 40 && ++depth > MAX_PARENTHESES)
      return void 0;
    else if (code2 === 41 && --depth < 0)
      break;
  }
  return depth > 0 ? void 0 : { value: unescapeText(text.slice(index, end)), end };
}
function readTitle(text, index) {
  const begin = skipSpace$1(text, index);
  const open = text[begin];
  if (begin === index || open !== '"' && open !== "'" && open !== "(")
    return void 0;
  const close = open === "(" ? findClose(text, begin + 1, ")", "(") : findClose(text, begin + 1, open, "");
  return close < 0 ? void 0 : { value: unescapeText(text.slice(begin + 1, close)), end: close + 1 };
}
const LINE_END = /[ \t]*(?:\n|$)/y;
function readDefinitions(paragraph, definitions) {
  const { text } = paragraph;
  let index = 0;
  while (text[index] === "[") {
    const label = readLabel(text, index);
    if (!label || text[label.end] !== ":")
      break;
    const begin = skipSpace$1(text, label.end + 1);
    const destination = readDestination(text, begin);
    if (!destination || destination.end === begin)
      break;
    let title;
    let end = lineEnd(text, destination.end);
    const found = readTitle(text, destination.end);
    const titleEnd = found && lineEnd(text, found.end);
    if (titleEnd !== void 0) {
      title = found == null ? void 0 : found.value;
      end = titleEnd;
    }
    if (end === void 0)
      break;
    const key = labelKey(label.value);
    if (!definitions.has(key))
      definitions.set(key, { href: destination.value, title, at: paragraph.offsetOf(begin) });
    index = end;
  }
  return index;
}
function lineEnd(text, index) {
  LINE_END.lastIndex = index;
  return LINE_END.test(text) ? LINE_END.lastIndex : void 0;
}
const TASK = /^\[([ xX])\](?=[ \t\n]*\S)[ \t\n]+/;
function finishBlock(block, definitions) {
  block.isOpen = false;
  switch (block.type) {
    case "paragraph":
      takeDefinitions(block, definitions);
      if (block.text === "")
        block.type = "definition";
      block.text = block.text.trimEnd();
      break;
    case "code":
      if (!block.fence)
        block.text = withoutBlankEnd(block.text);
      break;
    case "list":
      block.isLoose = block.children.some(hasGap) || hasGap(block);
      break;
    case "item":
      findTask(block);
  }
}
function takeDefinitions(paragraph, definitions) {
  if (paragraph.text[0] !== "[")
    return;
  const end = readDefinitions(paragraph, definitions);
  if (end === 0)
    return;
  const { text, places } = paragraph;
  paragraph.text = text.slice(end);
  const first = places.findIndex((place, index) => index % 2 === 0 && place >= end);
  places.splice(0, first < 0 ? places.length : first);
  for (let index = 0; index < places.length; index += 2)
    places[index] = places[index] - end;
}
function hasGap({ children }) {
  return children.some(({ line }, index) => index > 0 && line - children[index - 1].end > 1);
}
function withoutBlankEnd(text) {
  return text.slice(0, text.indexOf("\n", text.trimEnd().length) + 1);
}
function findTask(item) {
  const [first] = item.children;
  const found = (first == null ? void 0 : first.type) === "paragraph" && TASK.exec(first.text);
  if (!found)
    return;
  item.task = found[1] !== " ";
  first.text = first.text.slice(found[0].length);
  first.places[1] = first.places[1] + found[0].length;
}
const BLOCKS = "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[123456]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";
const KINDS = [
  [/<(?:script|pre|textarea|style)(?:\s|>|$)/iy, /<\/(?:script|pre|textarea|style)>/i],
  [/<!--/y, /-->/],
  [/<\?/y, /\?>/],
  [/<![A-Za-z]/y, />/],
  [/<!\[CDATA\[/y, /]]>/],
  [new RegExp(`</?(?:${BLOCKS})(?:\\s|/?>|$)`, "iy")]
];
function htmlKind(line, interruptsParagraph) {
  const kind = KINDS.findIndex(([start]) => line.match(start));
  if (kind >= 0)
    return kind;
  const end = interruptsParagraph ? void 0 : tagEnd(line.text, line.next);
  return end !== void 0 && line.text.slice(end).trim() === "" ? KINDS.length : void 0;
}
function endsAtBlank(kind) {
  var _a;
  return ((_a = KINDS[kind]) == null ? void 0 : _a[1]) === void 0;
}
function endsHtml(kind, line) {
  var _a, _b;
  return ((_b = (_a = KINDS[kind]) == null ? void 0 : _a[1]) == null ? void 0 : _b.test(line)) ?? false;
}
const MARKER = /(?:[*+-]|(\d{1,9})([.)]))(?=[ \t]|$)/y;
function readMarker(line, interruptsParagraph) {
  const found = line.match(MARKER);
  if (!found)
    return void 0;
  const [mark, number, delimiter] = found;
  if (interruptsParagraph) {
    if (number !== void 0 && Number(number) !== 1)
      return void 0;
    if (line.text.slice(line.next + mark.length).trim() === "")
      return void 0;
  }
  line.skipSpace();
  line.skip(mark.length);
  line.look();
  const space = line.isBlank || line.indent > 4 ? 1 : line.indent;
  if (line.isSpace())
    line.skipColumns(space);
  return {
    mark: delimiter ?? mark,
    start: number === void 0 ? void 0 : Number(number),
    width: mark.length + space
  };
}
const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
function readAlignments(line, header) {
  if (!(line.includes("|") || header.includes("|")) || !DELIMITERS.test(line))
    return void 0;
  const alignments = splitRow(line, 0).map(({ text }) => {
    const end = text.endsWith(":");
    if (text.startsWith(":"))
      return end ? "center" : "left";
    return end ? "right" : void 0;
  });
  return alignments.length === splitRow(header, 0).length ? alignments : void 0;
}
function splitRow(row, start) {
  const cells = [];
  const end = trimmedEnd(row, row.length);
  let from = skipSpace(row, 0);
  if (row[from] === "|")
    from += 1;
  for (let index = from; from < end; from = index) {
    const pipes = [];
    for (; index < end && row[index] !== "|"; index += 1) {
      if (row[index] !== "\\")
        continue;
      index += 1;
      if (row[index] === "|")
        pipes.push(index - 1);
    }
    cells.push(cell(row, start, from, Math.min(index, end), pipes));
    index += 1;
  }
  return cells;
}
function cell(row, start, from, to, pipes) {
  const phrase = new Phrase();
  let begin = skipSpace(row, from);
  const end = trimmedEnd(row, to);
  for (const pipe of pipes) {
    phrase.places.push(phrase.text.length, start + begin);
    phrase.text += row.slice(begin, pipe);
    begin = pipe + 1;
  }
  phrase.places.push(phrase.text.length, start + begin);
  phrase.text += row.slice(begin, Math.max(begin, end));
  return phrase;
}
const isSpace = (character) => character === " " || character === "	";
function skipSpace(text, from) {
  let index = from;
  while (isSpace(text[index]))
    index += 1;
  return index;
}
function trimmedEnd(text, to) {
  let end = to;
  while (end > 0 && isSpace(text[end - 1]))
    end -= 1;
  return end;
}
const MAX_DEPTH = 32;
const HEADING = /(#{1,6})(?:[ \t]+|$)/y;
const FENCE = /`{3,}(?=[^`]*$)|~{3,}/y;
const FENCE_END = /(`{3,}|~{3,})[ \t]*$/y;
const UNDERLINE = /(?:=+|-+)[ \t]*$/y;
const RULE = /(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/y;
const NOTE$1 = /\[\^([^\s[\]]{1,99})\]:[ \t]*/y;
class BlockParser {
  constructor() {
    __privateAdd(this, _BlockParser_instances);
    __privateAdd(this, _line, new Cursor());
    __privateAdd(this, _root, new Block("document", void 0, 0));
    __privateAdd(this, _definitions, /* @__PURE__ */ new Map());
    __privateAdd(this, _notes, /* @__PURE__ */ new Map());
    /** The innermost open block, and the innermost block that the line continues. */
    __privateAdd(this, _tip, __privateGet(this, _root));
    __privateAdd(this, _matched, __privateGet(this, _root));
    __privateAdd(this, _depth, 0);
  }
  parse(source) {
    for (let start = 0; start < source.length; ) {
      const newline = source.indexOf("\n", start);
      const next = newline < 0 ? source.length : newline;
      const end = source.charCodeAt(next - 1) === 13 ? next - 1 : next;
      __privateGet(this, _line).begin(source.slice(start, Math.max(start, end)), start);
      __privateMethod(this, _BlockParser_instances, read_fn).call(this);
      start = next + 1;
    }
    while (__privateGet(this, _tip) !== __privateGet(this, _root))
      __privateMethod(this, _BlockParser_instances, close_fn2).call(this, __privateGet(this, _tip));
    return { root: __privateGet(this, _root), find: __privateMethod(this, _BlockParser_instances, finder_fn).call(this, source.length), notes: __privateGet(this, _notes) };
  }
}
_line = new WeakMap();
_root = new WeakMap();
_definitions = new WeakMap();
_notes = new WeakMap();
_tip = new WeakMap();
_matched = new WeakMap();
_depth = new WeakMap();
_BlockParser_instances = new WeakSet();
/**
 * As in cmark, the total length of URLs and titles from definitions is limited, to the length of the text or 100 kB: a
 * long definition could be used ten thousand times.
 */
finder_fn = function(length) {
  let left = Math.max(length, 1e5);
  return (label) => {
    const definition = __privateGet(this, _definitions).get(labelKey(label));
    const { href = "", title = "" } = definition ?? {};
    if (href.length + title.length > left)
      return void 0;
    left -= href.length + title.length;
    return definition;
  };
};
read_fn = function() {
  const line = __privateGet(this, _line);
  let container = __privateGet(this, _root);
  __privateSet(this, _depth, 0);
  for (let child = container.children.at(-1); child == null ? void 0 : child.isOpen; child = container.children.at(-1)) {
    line.look();
    const continuation = __privateMethod(this, _BlockParser_instances, continue_fn).call(this, child);
    if (continuation === "last")
      return;
    if (continuation === "off")
      break;
    container = child;
    if (child.type !== "list")
      __privateSet(this, _depth, __privateGet(this, _depth) + 1);
  }
  __privateSet(this, _matched, container);
  if (container.type !== "code" && container.type !== "html") {
    do
      line.look();
    while (!line.isBlank && __privateMethod(this, _BlockParser_instances, start_fn2).call(this));
  }
  __privateMethod(this, _BlockParser_instances, addText_fn).call(this);
};
continue_fn = function(block) {
  var _a;
  const line = __privateGet(this, _line);
  switch (block.type) {
    case "list":
      return "on";
    case "quote":
      if (!__privateMethod(this, _BlockParser_instances, passQuoteMark_fn).call(this))
        return "off";
      block.end = line.number;
      return "on";
    case "item":
    case "note": {
      if (line.isBlank) {
        if (block.children.length === 0)
          return "off";
        line.skipSpace();
        return "on";
      }
      const width = block.indent + (((_a = block.marker) == null ? void 0 : _a.width) ?? 4);
      if (line.indent < width)
        return "off";
      line.skipColumns(width);
      return "on";
    }
    case "code":
      return block.fence ? __privateMethod(this, _BlockParser_instances, continueFence_fn).call(this, block) : __privateMethod(this, _BlockParser_instances, continueIndented_fn).call(this);
    case "html":
      return line.isBlank && endsAtBlank(block.level) ? "off" : "on";
    case "paragraph":
    case "table":
      return line.isBlank ? "off" : "on";
    default:
      return "off";
  }
};
continueFence_fn = function(block) {
  var _a;
  const line = __privateGet(this, _line);
  if (line.indent < 4 && line.code === block.fence.charCodeAt(0)) {
    const fence = (_a = line.match(FENCE_END)) == null ? void 0 : _a[1];
    if (fence && fence.length >= block.fence.length) {
      block.end = line.number;
      __privateMethod(this, _BlockParser_instances, close_fn2).call(this, block);
      return "last";
    }
  }
  line.skipColumns(Math.min(block.indent, line.indent));
  return "on";
};
continueIndented_fn = function() {
  const line = __privateGet(this, _line);
  if (line.indent < 4 && !line.isBlank)
    return "off";
  line.skipColumns(Math.min(4, line.indent));
  return "on";
};
passQuoteMark_fn = function() {
  const line = __privateGet(this, _line);
  if (line.indent > 3 || line.code !== 62)
    return false;
  line.skipSpace();
  line.skip(1);
  if (line.isSpace())
    line.skipColumns(1);
  return true;
};
/** Opens a block if one starts here. True if another block may start inside it. */
start_fn2 = function() {
  const line = __privateGet(this, _line);
  const container = __privateGet(this, _matched);
  const isParagraph = container.type === "paragraph";
  if (line.indent > 3) {
    if (__privateGet(this, _tip).type !== "paragraph")
      __privateMethod(this, _BlockParser_instances, indentedCode_fn).call(this);
    return false;
  }
  switch (line.text[line.next]) {
    case ">":
      if (__privateGet(this, _depth) >= MAX_DEPTH)
        return false;
      __privateMethod(this, _BlockParser_instances, passQuoteMark_fn).call(this);
      __privateMethod(this, _BlockParser_instances, open_fn).call(this, "quote");
      return true;
    case "#":
      return __privateMethod(this, _BlockParser_instances, heading_fn).call(this);
    case "`":
    case "~":
      return __privateMethod(this, _BlockParser_instances, fencedCode_fn).call(this);
    case "<":
      return __privateMethod(this, _BlockParser_instances, html_fn).call(this, isParagraph);
    case "=":
      return isParagraph && __privateMethod(this, _BlockParser_instances, underline_fn).call(this);
    case "-":
      return isParagraph && __privateMethod(this, _BlockParser_instances, underline_fn).call(this) || __privateMethod(this, _BlockParser_instances, rule_fn).call(this) || __privateMethod(this, _BlockParser_instances, item_fn2).call(this) || __privateMethod(this, _BlockParser_instances, table_fn2).call(this);
    case "*":
    case "_":
      return __privateMethod(this, _BlockParser_instances, rule_fn).call(this) || __privateMethod(this, _BlockParser_instances, item_fn2).call(this);
    case "[":
      return __privateMethod(this, _BlockParser_instances, note_fn).call(this);
    case ":":
    case "|":
      return __privateMethod(this, _BlockParser_instances, table_fn2).call(this);
    default:
      return __privateMethod(this, _BlockParser_instances, item_fn2).call(this);
  }
};
indentedCode_fn = function() {
  __privateGet(this, _line).skipColumns(4);
  __privateMethod(this, _BlockParser_instances, open_fn).call(this, "code");
};
heading_fn = function() {
  const line = __privateGet(this, _line);
  const found = line.match(HEADING);
  if (!found)
    return false;
  const from = line.start + line.next;
  line.skipSpace();
  line.skip(found[0].length);
  line.look();
  line.skipSpace();
  const block = __privateMethod(this, _BlockParser_instances, open_fn).call(this, "heading");
  block.from = from;
  block.level = found[1].length;
  block.places.push(0, line.start + line.offset);
  const text = line.rest().trimEnd();
  let end = text.length;
  while (text[end - 1] === "#")
    end -= 1;
  const isClosed = end === 0 || /[ \t]/.test(text[end - 1]);
  block.text = isClosed ? text.slice(0, end).trimEnd() : text;
  line.finish();
  return false;
};
fencedCode_fn = function() {
  var _a;
  const line = __privateGet(this, _line);
  const fence = (_a = line.match(FENCE)) == null ? void 0 : _a[0];
  if (!fence)
    return false;
  const { indent } = line;
  line.skipSpace();
  line.skip(fence.length);
  const block = __privateMethod(this, _BlockParser_instances, open_fn).call(this, "code");
  Object.assign(block, { fence, indent, info: unescapeText(line.rest().trim()) });
  line.finish();
  return false;
};
html_fn = function(interruptsParagraph) {
  const isLazy = __privateGet(this, _tip).type === "paragraph" && __privateGet(this, _tip) !== __privateGet(this, _matched);
  const kind = htmlKind(__privateGet(this, _line), interruptsParagraph || isLazy);
  if (kind !== void 0)
    __privateMethod(this, _BlockParser_instances, open_fn).call(this, "html").level = kind;
  return false;
};
underline_fn = function() {
  const found = __privateGet(this, _line).match(UNDERLINE);
  const paragraph = __privateGet(this, _matched);
  if (!found)
    return false;
  takeDefinitions(paragraph, __privateGet(this, _definitions));
  if (paragraph.text === "")
    return false;
  paragraph.type = "heading";
  paragraph.level = found[0].startsWith("=") ? 1 : 2;
  paragraph.from = paragraph.places[1] ?? 0;
  paragraph.end = __privateGet(this, _line).number;
  paragraph.text = paragraph.text.trimEnd();
  __privateGet(this, _line).finish();
  __privateMethod(this, _BlockParser_instances, close_fn2).call(this, paragraph);
  __privateSet(this, _matched, __privateGet(this, _tip));
  return true;
};
rule_fn = function() {
  if (!__privateGet(this, _line).match(RULE))
    return false;
  __privateMethod(this, _BlockParser_instances, open_fn).call(this, "rule");
  __privateGet(this, _line).finish();
  return true;
};
item_fn2 = function() {
  var _a;
  const line = __privateGet(this, _line);
  if (__privateGet(this, _depth) >= MAX_DEPTH)
    return false;
  const { indent } = line;
  const marker = readMarker(line, __privateGet(this, _matched).type === "paragraph");
  if (!marker)
    return false;
  __privateMethod(this, _BlockParser_instances, closeUnmatched_fn).call(this);
  if (__privateGet(this, _matched).type === "paragraph" || __privateGet(this, _matched).type === "table")
    __privateMethod(this, _BlockParser_instances, leave_fn).call(this);
  if (__privateGet(this, _matched).type !== "list" || ((_a = __privateGet(this, _matched).marker) == null ? void 0 : _a.mark) !== marker.mark) {
    __privateMethod(this, _BlockParser_instances, open_fn).call(this, "list").marker = marker;
  }
  Object.assign(__privateMethod(this, _BlockParser_instances, open_fn).call(this, "item"), { marker, indent });
  return true;
};
note_fn = function() {
  const line = __privateGet(this, _line);
  const found = __privateGet(this, _depth) < MAX_DEPTH && line.match(NOTE$1);
  if (!found)
    return false;
  line.skipSpace();
  line.skip(found[0].length);
  const block = __privateMethod(this, _BlockParser_instances, open_fn).call(this, "note");
  block.info = found[1];
  const key = labelKey(block.info);
  if (!__privateGet(this, _notes).has(key))
    __privateGet(this, _notes).set(key, block);
  return true;
};
/** Makes the last line of a paragraph the header of a table. */
table_fn2 = function() {
  const line = __privateGet(this, _line);
  const paragraph = __privateGet(this, _matched);
  if (paragraph.type !== "paragraph" || __privateGet(this, _tip) !== paragraph)
    return false;
  const { text, places } = paragraph;
  const begin = text.lastIndexOf("\n", text.length - 2) + 1;
  const header = text.slice(begin, -1);
  const alignments = readAlignments(line.text.slice(line.next), header);
  if (!alignments)
    return false;
  const headerStart = places.at(-1);
  paragraph.text = text.slice(0, begin);
  paragraph.places.length -= 2;
  if (begin > 0)
    paragraph.end -= 1;
  else
    paragraph.type = "definition";
  __privateMethod(this, _BlockParser_instances, leave_fn).call(this);
  const table = __privateMethod(this, _BlockParser_instances, open_fn).call(this, "table");
  table.alignments = alignments;
  table.rows.push(splitRow(header, headerStart));
  line.finish();
  return true;
};
/** Adds the rest of the line: the text of a paragraph, of code or HTML, or the row of a table. */
addText_fn = function() {
  const line = __privateGet(this, _line);
  if (__privateGet(this, _tip) !== __privateGet(this, _matched) && __privateGet(this, _tip).type === "paragraph" && !line.isBlank) {
    __privateMethod(this, _BlockParser_instances, append_fn).call(this, __privateGet(this, _tip));
    return;
  }
  __privateMethod(this, _BlockParser_instances, closeUnmatched_fn).call(this);
  const block = __privateGet(this, _matched);
  if (block.type === "code") {
    if (block.fence && block.line === line.number)
      return;
    __privateMethod(this, _BlockParser_instances, append_fn).call(this, block);
  } else if (block.type === "html") {
    __privateMethod(this, _BlockParser_instances, append_fn).call(this, block);
    if (endsHtml(block.level, line.text))
      __privateMethod(this, _BlockParser_instances, close_fn2).call(this, block);
  } else if (!line.isBlank) {
    if (block.type === "table") {
      block.end = line.number;
      const cells = splitRow(line.text.slice(line.next), line.start + line.next);
      block.rows.push(cells.slice(0, block.alignments.length));
    } else if (block.type === "paragraph")
      __privateMethod(this, _BlockParser_instances, append_fn).call(this, block);
    else
      __privateMethod(this, _BlockParser_instances, append_fn).call(this, __privateMethod(this, _BlockParser_instances, open_fn).call(this, "paragraph"));
  }
};
append_fn = function(block) {
  const line = __privateGet(this, _line);
  if (!line.isBlank || block.fence || block.type === "html")
    block.end = line.number;
  if (block.type === "paragraph")
    line.skipSpace();
  block.places.push(block.text.length, line.start + line.offset);
  block.text += `${line.rest()}
`;
};
/** Adds a block to the innermost one that the line continues, and closes those that it does not continue. */
open_fn = function(type) {
  __privateMethod(this, _BlockParser_instances, closeUnmatched_fn).call(this);
  while (type === "item" ? __privateGet(this, _matched).type !== "list" : !["document", "quote", "item", "note"].includes(__privateGet(this, _matched).type)) {
    __privateMethod(this, _BlockParser_instances, leave_fn).call(this);
  }
  const block = new Block(type, __privateGet(this, _matched), __privateGet(this, _line).number);
  __privateGet(this, _matched).children.push(block);
  __privateSet(this, _tip, block);
  __privateSet(this, _matched, block);
  if (type !== "list")
    __privateSet(this, _depth, __privateGet(this, _depth) + 1);
  return block;
};
closeUnmatched_fn = function() {
  while (__privateGet(this, _tip) !== __privateGet(this, _matched))
    __privateMethod(this, _BlockParser_instances, close_fn2).call(this, __privateGet(this, _tip));
};
leave_fn = function() {
  __privateMethod(this, _BlockParser_instances, close_fn2).call(this, __privateGet(this, _matched));
  __privateSet(this, _matched, __privateGet(this, _tip));
};
close_fn2 = function(block) {
  const parent = block.parent;
  finishBlock(block, __privateGet(this, _definitions));
  parent.end = Math.max(parent.end, block.end);
  __privateSet(this, _tip, parent);
};
const WEB = /(?:https?|ftp):\/\/|www\./gi;
const REST = /[^\s<]{1,2000}(?=[\s<]|$)/y;
const REST_IN_BRACKETS = /[^\s<\]]{1,2000}(?=[\s<\]]|$)/y;
const LOCAL = /[\w.+-]/;
const MAIL_HOST = /@[\w-]+(?:\.[\w-]+)+/y;
const HOST = /^(?:(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}-]+\.)?[\p{L}\p{N}][\p{L}\p{N}-]*\.?(?![\p{L}\p{N}_.-])/u;
class BareLinks {
  constructor(text) {
    __privateAdd(this, _BareLinks_instances);
    __privateAdd(this, _text);
    __privateAdd(this, _web, -1);
    __privateAdd(this, _mail, -1);
    /** Index of the at sign of the next email address. */
    __privateAdd(this, _at, -1);
    /** The index at which the next link may start. There is none before it. */
    __publicField(this, "next", -1);
    __privateSet(this, _text, text);
    this.find(0);
  }
  /** Looks for the next link from an index on. */
  find(from) {
    var _a;
    if (__privateGet(this, _web) < from) {
      WEB.lastIndex = from;
      __privateSet(this, _web, ((_a = WEB.exec(__privateGet(this, _text))) == null ? void 0 : _a.index) ?? __privateGet(this, _text).length);
    }
    if (__privateGet(this, _at) < from) {
      const at = __privateGet(this, _text).indexOf("@", from);
      let begin = at;
      while (begin > from && LOCAL.test(__privateGet(this, _text)[begin - 1]))
        begin -= 1;
      while (/[_.+-]/.test(__privateGet(this, _text)[begin] ?? ""))
        begin += 1;
      if (__privateGet(this, _text).slice(Math.max(from, begin - 7), begin).toLowerCase() === "mailto:")
        begin -= 7;
      __privateSet(this, _at, at < 0 ? __privateGet(this, _text).length : at);
      __privateSet(this, _mail, begin);
    }
    const mail = __privateGet(this, _mail) < from ? __privateGet(this, _at) : __privateGet(this, _mail);
    this.next = Math.min(__privateGet(this, _web), mail);
  }
  /**
   * Reads the link at an index, if there is one. In brackets, which may be those of a link, it ends at the closing
   * bracket.
   */
  read(index, isInBrackets) {
    const before = __privateGet(this, _text)[index - 1] ?? " ";
    if (index === __privateGet(this, _mail) && __privateGet(this, _at) > index)
      return __privateMethod(this, _BareLinks_instances, readMail_fn).call(this, before);
    return __privateMethod(this, _BareLinks_instances, readWeb_fn).call(this, index, before, isInBrackets ? REST_IN_BRACKETS : REST);
  }
}
_text = new WeakMap();
_web = new WeakMap();
_mail = new WeakMap();
_at = new WeakMap();
_BareLinks_instances = new WeakSet();
readWeb_fn = function(index, before, rest) {
  var _a;
  if (index !== __privateGet(this, _web))
    return void 0;
  const isBare = /w/i.test(__privateGet(this, _text)[index]);
  if (isBare ? !/[\s*_~(]/.test(before) : /[a-z]/i.test(before))
    return void 0;
  rest.lastIndex = index;
  const text = withoutTail(((_a = rest.exec(__privateGet(this, _text))) == null ? void 0 : _a[0]) ?? "");
  if (!HOST.test(isBare ? text.slice(4) : text.slice(text.indexOf("//") + 2)))
    return void 0;
  return { type: "address", text, href: isBare ? `http://${text}` : text, from: index };
};
readMail_fn = function(before) {
  var _a;
  if (/[a-z\d/]/i.test(before))
    return void 0;
  MAIL_HOST.lastIndex = __privateGet(this, _at);
  const host = (_a = MAIL_HOST.exec(__privateGet(this, _text))) == null ? void 0 : _a[0];
  if (!host || /[_-]$/.test(host))
    return void 0;
  const text = __privateGet(this, _text).slice(__privateGet(this, _mail), __privateGet(this, _at)) + host;
  const href = /^mailto:/i.test(text) ? text : `mailto:${text}`;
  return { type: "address", text, href, from: __privateGet(this, _mail) };
};
function withoutTail(text) {
  let end = text.length;
  let surplus = text.split(")").length - text.split("(").length;
  for (; end > 0; end -= 1) {
    const last = text[end - 1];
    if (last === ")" && surplus > 0)
      surplus -= 1;
    else if (last === ";") {
      let start = end - 1;
      while (/[a-z\d]/i.test(text[start - 1] ?? ""))
        start -= 1;
      if (text[start - 1] === "&" && start < end - 1)
        end = start;
    } else if (!/[?!.,:*_~'"]/.test(last))
      break;
  }
  return text.slice(0, end);
}
const WORD$1 = /[a-z\d]/i;
const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const kindOf = (character) => {
  if (WORD$1.test(character))
    return "word";
  if (SPACE.test(character))
    return "space";
  if (character > " " && character < "")
    return "punctuation";
  return PUNCTUATION.test(character) ? "punctuation" : "word";
};
class Delimiters {
  constructor() {
    __privateAdd(this, _Delimiters_instances);
    __publicField(this, "last");
  }
  /** Adds the run at an index of the text. */
  add(text, index, length) {
    const character = text[index];
    const before = kindOf(charBefore(text, index));
    const after = kindOf(String.fromCodePoint(text.codePointAt(index + length) ?? 10));
    const isLeft = after !== "space" && (after !== "punctuation" || before !== "word");
    const isRight = before !== "space" && (before !== "punctuation" || after !== "word");
    const isUnderscore = character === "_";
    const piece = { type: "marks", text: text.slice(index, index + length) };
    const delimiter = {
      piece,
      character,
      position: index,
      length,
      canOpen: isLeft && (!isUnderscore || !isRight || before === "punctuation"),
      canClose: isRight && (!isUnderscore || !isLeft || after === "punctuation"),
      previous: this.last,
      next: void 0
    };
    if (character === "~" && length > 2)
      return piece;
    if (this.last)
      this.last.next = delimiter;
    this.last = delimiter;
    return piece;
  }
  /** Matches all delimiters after the given one, and removes them. */
  match(bottom) {
    const searched = /* @__PURE__ */ new Map();
    let closer = this.last;
    while (closer && closer.previous !== bottom)
      closer = closer.previous;
    while (closer) {
      if (!closer.canClose) {
        closer = closer.next;
        continue;
      }
      const { length, character } = closer;
      const kind = character + (character === "~" ? length : `${closer.canOpen}${length % 3}`);
      const end = searched.get(kind) ?? -1;
      let opener = closer.previous;
      while (opener && opener !== bottom && opener.position >= end && !fits(opener, closer)) {
        opener = opener.previous;
      }
      if (opener && opener !== bottom && opener.position >= end)
        closer = __privateMethod(this, _Delimiters_instances, pair_fn).call(this, opener, closer);
      else {
        searched.set(kind, closer.position);
        const { next } = closer;
        if (!closer.canOpen)
          __privateMethod(this, _Delimiters_instances, remove_fn).call(this, closer);
        closer = next;
      }
    }
    this.last = bottom;
    if (bottom)
      bottom.next = void 0;
  }
}
_Delimiters_instances = new WeakSet();
/** Marks the text between two delimiters. Returns the next closer. */
pair_fn = function(opener, closer) {
  const isStrong = opener.piece.text.length > 1 && closer.piece.text.length > 1;
  const mark = closer.character === "~" ? "del" : isStrong ? "strong" : "em";
  const count = mark === "del" ? closer.length : isStrong ? 2 : 1;
  push(opener.piece, "opens", mark);
  push(closer.piece, "closes", mark);
  opener.piece.text = opener.piece.text.slice(count);
  closer.piece.text = closer.piece.text.slice(count);
  opener.next = closer;
  closer.previous = opener;
  if (opener.piece.text === "")
    __privateMethod(this, _Delimiters_instances, remove_fn).call(this, opener);
  if (closer.piece.text !== "")
    return closer;
  __privateMethod(this, _Delimiters_instances, remove_fn).call(this, closer);
  return closer.next;
};
remove_fn = function(delimiter) {
  if (delimiter.previous)
    delimiter.previous.next = delimiter.next;
  if (delimiter.next)
    delimiter.next.previous = delimiter.previous;
  else
    this.last = delimiter.previous;
};
function charBefore(text, index) {
  if (index === 0)
    return "\n";
  const isTail = /[\udc00-\udfff]/.test(text[index - 1]);
  return String.fromCodePoint(text.codePointAt(index - (isTail && index > 1 ? 2 : 1)));
}
function fits(opener, closer) {
  if (opener.character !== closer.character || !opener.canOpen)
    return false;
  if (closer.character === "~")
    return opener.length === closer.length;
  const isEither = closer.canOpen || opener.canClose;
  return !isEither || closer.length % 3 === 0 || (opener.length + closer.length) % 3 !== 0;
}
function push(piece, side, mark) {
  const marks = piece[side];
  if (marks)
    marks.push(mark);
  else
    piece[side] = [mark];
}
function readTarget(text, index, words, find) {
  return text[index] === "(" && readAddress(text, index) || readReference(text, index, words, find);
}
function readAddress(text, index) {
  const begin = skipSpace$1(text, index + 1);
  const found = readDestination(text, begin);
  if (!found)
    return void 0;
  const title = readTitle(text, found.end);
  const end = skipSpace$1(text, (title ?? found).end);
  if (text[end] !== ")")
    return void 0;
  const angle = text[begin] === "<" ? 1 : 0;
  const place = { hrefFrom: begin + angle, hrefTo: found.end - angle };
  return { href: found.value, title: title == null ? void 0 : title.value, ...place, end: end + 1 };
}
function readReference(text, index, words, find) {
  const label = text[index] === "[" ? readLabel(text, index) : void 0;
  const name = (label == null ? void 0 : label.value) ?? words;
  if (name === void 0 || name.length > MAX_LABEL)
    return void 0;
  const definition = find(name);
  return definition && { ...definition, end: (label == null ? void 0 : label.end) ?? (text.startsWith("[]", index) ? index + 2 : index) };
}
const PLAIN = /[^\n\\`*_~[\]!<&]+/y;
const BACKTICKS = /`+/g;
const ADDRESS = /<([a-z][a-z\d+.-]{1,31}:[^\s<>]*)>/iy;
const MAIL = /<([\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*)>/iy;
const NOTE = /\[\^([^\s[\]]{1,99})\]/y;
const SPACES = / */y;
function parseInlines(phrase, names) {
  return new InlineParser(phrase.text, names).parse();
}
class InlineParser {
  constructor(text, names) {
    __privateAdd(this, _InlineParser_instances);
    __privateAdd(this, _text2);
    __privateAdd(this, _names);
    __privateAdd(this, _pieces, []);
    __privateAdd(this, _delimiters, new Delimiters());
    __privateAdd(this, _bare);
    __privateAdd(this, _brackets, []);
    /** Brackets below this index contain a link, so they cannot start one. */
    __privateAdd(this, _inactive, 0);
    /** The index of the last run of backticks of each length. */
    __privateAdd(this, _backticks);
    /** Ends of comments and similar markup that the rest of the text does not contain. */
    __privateAdd(this, _missing, /* @__PURE__ */ new Set());
    __privateAdd(this, _index, 0);
    /** The end of the plain text that was searched last. */
    __privateAdd(this, _sign, 0);
    /** The number of spaces removed at the end of a line. */
    __privateAdd(this, _spaces, 0);
    /** Text that is not in a piece yet. */
    __privateAdd(this, _plain, "");
    __privateSet(this, _text2, text);
    __privateSet(this, _names, names);
    __privateSet(this, _bare, new BareLinks(text));
  }
  parse() {
    const text = __privateGet(this, _text2);
    const bare = __privateGet(this, _bare);
    while (__privateGet(this, _index) < text.length) {
      if (bare.next < __privateGet(this, _index))
        bare.find(__privateGet(this, _index));
      if (bare.next === __privateGet(this, _index) && __privateMethod(this, _InlineParser_instances, bareLink_fn).call(this))
        continue;
      if (__privateMethod(this, _InlineParser_instances, plainEnd_fn).call(this) > __privateGet(this, _index))
        __privateMethod(this, _InlineParser_instances, readPlain_fn).call(this);
      else if (!__privateMethod(this, _InlineParser_instances, special_fn).call(this, text[__privateGet(this, _index)])) {
        __privateSet(this, _plain, __privateGet(this, _plain) + text[__privateGet(this, _index)]);
        __privateSet(this, _index, __privateGet(this, _index) + 1);
      }
    }
    __privateGet(this, _delimiters).match(void 0);
    __privateMethod(this, _InlineParser_instances, flush_fn).call(this);
    return __privateGet(this, _pieces);
  }
}
_text2 = new WeakMap();
_names = new WeakMap();
_pieces = new WeakMap();
_delimiters = new WeakMap();
_bare = new WeakMap();
_brackets = new WeakMap();
_inactive = new WeakMap();
_backticks = new WeakMap();
_missing = new WeakMap();
_index = new WeakMap();
_sign = new WeakMap();
_spaces = new WeakMap();
_plain = new WeakMap();
_InlineParser_instances = new WeakSet();
/** The index of the next special character. */
plainEnd_fn = function() {
  if (__privateGet(this, _sign) <= __privateGet(this, _index)) {
    PLAIN.lastIndex = __privateGet(this, _index);
    __privateSet(this, _sign, PLAIN.test(__privateGet(this, _text2)) ? PLAIN.lastIndex : __privateGet(this, _index));
  }
  return __privateGet(this, _sign);
};
readPlain_fn = function() {
  const { next } = __privateGet(this, _bare);
  const end = next > __privateGet(this, _index) ? Math.min(__privateGet(this, _sign), next) : __privateGet(this, _sign);
  let last = end;
  if (__privateGet(this, _text2)[end] === "\n")
    while (last > __privateGet(this, _index) && __privateGet(this, _text2)[last - 1] === " ")
      last -= 1;
  __privateSet(this, _spaces, end - last);
  __privateSet(this, _plain, __privateGet(this, _plain) + __privateGet(this, _text2).slice(__privateGet(this, _index), last));
  __privateSet(this, _index, end);
};
push_fn = function(piece) {
  __privateMethod(this, _InlineParser_instances, flush_fn).call(this);
  __privateGet(this, _pieces).push(piece);
};
flush_fn = function() {
  if (__privateGet(this, _plain) !== "")
    __privateGet(this, _pieces).push({ type: "text", text: __privateGet(this, _plain) });
  __privateSet(this, _plain, "");
};
/** Reads the markup that a special character starts. False if it is plain text. */
special_fn = function(sign) {
  switch (sign) {
    case "\n":
      return __privateMethod(this, _InlineParser_instances, lineEnd_fn).call(this);
    case "\\":
      return __privateMethod(this, _InlineParser_instances, escape_fn).call(this);
    case "`":
      return __privateMethod(this, _InlineParser_instances, code_fn).call(this);
    case "*":
    case "_":
    case "~":
      return __privateMethod(this, _InlineParser_instances, run_fn).call(this, sign);
    case "[":
      return __privateMethod(this, _InlineParser_instances, note_fn2).call(this) || __privateMethod(this, _InlineParser_instances, open_fn2).call(this, 1);
    case "!":
      return __privateGet(this, _text2)[__privateGet(this, _index) + 1] === "[" && !__privateMethod(this, _InlineParser_instances, noteAt_fn).call(this, __privateGet(this, _index) + 1) && __privateMethod(this, _InlineParser_instances, open_fn2).call(this, 2);
    case "]":
      return __privateMethod(this, _InlineParser_instances, close_fn3).call(this);
    case "<":
      return __privateMethod(this, _InlineParser_instances, angle_fn).call(this);
    default:
      return __privateMethod(this, _InlineParser_instances, reference_fn2).call(this);
  }
};
lineEnd_fn = function() {
  if (__privateGet(this, _spaces) > 1)
    __privateMethod(this, _InlineParser_instances, push_fn).call(this, { type: "break", text: "" });
  else
    __privateSet(this, _plain, __privateGet(this, _plain) + "\n");
  __privateMethod(this, _InlineParser_instances, nextLine_fn).call(this);
  return true;
};
nextLine_fn = function() {
  SPACES.lastIndex = __privateGet(this, _index) + 1;
  SPACES.test(__privateGet(this, _text2));
  __privateSet(this, _index, SPACES.lastIndex);
  __privateSet(this, _spaces, 0);
};
escape_fn = function() {
  const escaped = __privateGet(this, _text2)[__privateGet(this, _index) + 1] ?? "";
  if (escaped === "\n") {
    __privateMethod(this, _InlineParser_instances, push_fn).call(this, { type: "break", text: "" });
    __privateSet(this, _index, __privateGet(this, _index) + 1);
    __privateMethod(this, _InlineParser_instances, nextLine_fn).call(this);
    return true;
  }
  if (!/[!-/:-@[-`{-~]/.test(escaped))
    return false;
  __privateMethod(this, _InlineParser_instances, verbatim_fn).call(this, escaped);
  __privateSet(this, _index, __privateGet(this, _index) + 2);
  return true;
};
/** Adds a character that was escaped, which typography does not change. */
verbatim_fn = function(character) {
  if (/["'.-]/.test(character))
    __privateMethod(this, _InlineParser_instances, push_fn).call(this, { type: "verbatim", text: character });
  else
    __privateSet(this, _plain, __privateGet(this, _plain) + character);
};
code_fn = function() {
  var _a;
  const text = __privateGet(this, _text2);
  if (!__privateGet(this, _backticks)) {
    __privateSet(this, _backticks, /* @__PURE__ */ new Map());
    BACKTICKS.lastIndex = 0;
    for (const { 0: run, index } of text.matchAll(BACKTICKS))
      __privateGet(this, _backticks).set(run.length, index);
  }
  const begin = __privateGet(this, _index);
  BACKTICKS.lastIndex = begin;
  const length = (_a = BACKTICKS.exec(text)) == null ? void 0 : _a[0].length;
  __privateSet(this, _index, __privateGet(this, _index) + length);
  if (__privateGet(this, _backticks).get(length) > begin) {
    for (let run = BACKTICKS.exec(text); run; run = BACKTICKS.exec(text)) {
      if (run[0].length !== length)
        continue;
      const code2 = text.slice(__privateGet(this, _index), run.index).replaceAll("\n", " ");
      const isPadded = code2.startsWith(" ") && code2.endsWith(" ") && /[^ ]/.test(code2);
      __privateMethod(this, _InlineParser_instances, push_fn).call(this, { type: "code", text: isPadded ? code2.slice(1, -1) : code2 });
      __privateSet(this, _index, run.index + length);
      return true;
    }
  }
  __privateSet(this, _plain, __privateGet(this, _plain) + text.slice(begin, __privateGet(this, _index)));
  return true;
};
run_fn = function(sign) {
  let end = __privateGet(this, _index);
  while (__privateGet(this, _text2)[end] === sign)
    end += 1;
  __privateMethod(this, _InlineParser_instances, push_fn).call(this, __privateGet(this, _delimiters).add(__privateGet(this, _text2), __privateGet(this, _index), end - __privateGet(this, _index)));
  __privateSet(this, _index, end);
  return true;
};
/** The name of the footnote that is referred to at an index. As on GitHub, it is a link if a link's URL follows. */
noteAt_fn = function(index) {
  var _a;
  NOTE.lastIndex = index;
  const name = (_a = NOTE.exec(__privateGet(this, _text2))) == null ? void 0 : _a[1];
  if (name === void 0 || !__privateGet(this, _names).notes.has(labelKey(name)))
    return void 0;
  const end = index + name.length + 3;
  return readTarget(__privateGet(this, _text2), end, void 0, __privateGet(this, _names).find) ? void 0 : name;
};
note_fn2 = function() {
  const name = __privateMethod(this, _InlineParser_instances, noteAt_fn).call(this, __privateGet(this, _index));
  if (name === void 0)
    return false;
  __privateMethod(this, _InlineParser_instances, push_fn).call(this, { type: "note", text: name });
  __privateSet(this, _index, __privateGet(this, _index) + (name.length + 3));
  return true;
};
open_fn2 = function(length) {
  const last = __privateGet(this, _brackets).at(-1);
  if (last)
    last.hasBracket = true;
  __privateMethod(this, _InlineParser_instances, push_fn).call(this, { type: "text", text: length === 2 ? "![" : "[" });
  __privateGet(this, _brackets).push({
    piece: __privateGet(this, _pieces).length - 1,
    inside: __privateGet(this, _index) + length,
    isImage: length === 2,
    bottom: __privateGet(this, _delimiters).last,
    hasBracket: false
  });
  __privateSet(this, _index, __privateGet(this, _index) + length);
  return true;
};
close_fn3 = function() {
  const bracket = __privateGet(this, _brackets).pop();
  const count = __privateGet(this, _brackets).length;
  const isInactive = count < __privateGet(this, _inactive);
  if (isInactive)
    __privateSet(this, _inactive, count);
  if (!bracket || isInactive && !bracket.isImage)
    return false;
  const { inside, hasBracket } = bracket;
  const words = hasBracket ? void 0 : __privateGet(this, _text2).slice(inside, __privateGet(this, _index));
  const found = readTarget(__privateGet(this, _text2), __privateGet(this, _index) + 1, words, __privateGet(this, _names).find);
  if (!found)
    return false;
  const { isImage } = bracket;
  const piece = __privateGet(this, _pieces)[bracket.piece];
  const { end, ...target } = found;
  __privateMethod(this, _InlineParser_instances, push_fn).call(this, { type: "end", text: "" });
  __privateGet(this, _delimiters).match(bracket.bottom);
  const from = bracket.inside - (isImage ? 2 : 1);
  Object.assign(piece, { type: isImage ? "image" : "link", text: "", from, to: end, ...target });
  __privateSet(this, _index, end);
  if (!isImage) {
    __privateSet(this, _inactive, count);
    __privateMethod(this, _InlineParser_instances, unlink_fn).call(this, bracket.piece + 1);
  }
  return true;
};
/** Removes the links inside a link. */
unlink_fn = function(from) {
  for (let index = from; index < __privateGet(this, _pieces).length; index += 1) {
    const piece = __privateGet(this, _pieces)[index];
    if (piece.type === "note")
      piece.text = `[^${piece.text}]`;
    if (piece.type === "note" || piece.type === "address")
      piece.type = "verbatim";
  }
};
angle_fn = function() {
  var _a;
  const text = __privateGet(this, _text2);
  for (const pattern of [ADDRESS, MAIL]) {
    pattern.lastIndex = __privateGet(this, _index);
    const address = (_a = pattern.exec(text)) == null ? void 0 : _a[1];
    if (address === void 0)
      continue;
    const from = __privateGet(this, _index);
    const to = pattern.lastIndex;
    const href = pattern === MAIL ? mailtoUrl(address) : address;
    __privateMethod(this, _InlineParser_instances, push_fn).call(this, { type: "address", text: address, href, from, to, hrefFrom: from + 1, hrefTo: to - 1 });
    __privateSet(this, _index, to);
    return true;
  }
  const end = rawHtmlEnd(text, __privateGet(this, _index), __privateGet(this, _missing));
  if (end < 0)
    return false;
  __privateMethod(this, _InlineParser_instances, push_fn).call(this, { type: "html", text: text.slice(__privateGet(this, _index), end), from: __privateGet(this, _index) });
  __privateSet(this, _index, end);
  return true;
};
reference_fn2 = function() {
  const reference = referenceAt(__privateGet(this, _text2), __privateGet(this, _index));
  if (reference === void 0)
    return false;
  const decoded = decodeEntities(reference);
  if (decoded !== reference)
    __privateMethod(this, _InlineParser_instances, verbatim_fn).call(this, decoded);
  else return false;
  __privateSet(this, _index, __privateGet(this, _index) + reference.length);
  return true;
};
bareLink_fn = function() {
  const piece = __privateGet(this, _bare).read(__privateGet(this, _index), __privateGet(this, _brackets).length > 0);
  if (!piece) {
    __privateGet(this, _bare).find(__privateGet(this, _index) + 1);
    return false;
  }
  const end = __privateGet(this, _index) + piece.text.length;
  __privateMethod(this, _InlineParser_instances, push_fn).call(this, { ...piece, to: end, hrefFrom: piece.from, hrefTo: end });
  __privateSet(this, _index, end);
  return true;
};
function readDocument(markdown2, options = {}) {
  var _a;
  const source = markdown2.replaceAll("\0", "�").replace(/\r(?!\n)/g, "\n");
  const parsed = new BlockParser().parse(source);
  const reader = new Reader(parsed, options, (_a = options.keepHtml) == null ? void 0 : _a.call(options, source));
  reader.read(parsed.root);
  for (const { block } of reader.notes.values())
    for (const child of block.children)
      reader.read(child);
  return { root: parsed.root, headings: reader.headings, notes: reader.notes };
}
class Reader {
  constructor(parsed, options, html) {
    __privateAdd(this, _Reader_instances);
    __publicField(this, "headings", []);
    __publicField(this, "notes", /* @__PURE__ */ new Map());
    __privateAdd(this, _parsed);
    __privateAdd(this, _options);
    __privateAdd(this, _html);
    __privateSet(this, _parsed, parsed);
    __privateSet(this, _options, options);
    __privateSet(this, _html, html);
  }
  read(block) {
    var _a, _b;
    const wasHidden = (_a = __privateGet(this, _html)) == null ? void 0 : _a.isHidden;
    __privateMethod(this, _Reader_instances, readBlock_fn).call(this, block);
    if (wasHidden && ((_b = __privateGet(this, _html)) == null ? void 0 : _b.isHidden))
      block.type = "definition";
    if (block.type === "heading")
      this.headings.push(block);
  }
}
_parsed = new WeakMap();
_options = new WeakMap();
_html = new WeakMap();
_Reader_instances = new WeakSet();
readBlock_fn = function(block) {
  switch (block.type) {
    case "note":
      return;
    case "heading":
      __privateMethod(this, _Reader_instances, readPhrase_fn).call(this, block);
      return;
    case "paragraph":
      __privateMethod(this, _Reader_instances, readPhrase_fn).call(this, block);
      __privateMethod(this, _Reader_instances, typesetCaptions_fn).call(this, block);
      return;
    case "table":
      for (const row of block.rows)
        for (const cell2 of row)
          __privateMethod(this, _Reader_instances, readPhrase_fn).call(this, cell2);
      return;
    case "html":
      if (__privateGet(this, _html))
        __privateGet(this, _html).readBlock(block);
      else
        block.inlines = [{ type: "verbatim", text: block.text.trim() }];
      return;
    default:
      for (const child of block.children)
        this.read(child);
  }
};
readPhrase_fn = function(phrase) {
  var _a, _b, _c;
  phrase.inlines = parseInlines(phrase, __privateGet(this, _parsed));
  (_a = __privateGet(this, _html)) == null ? void 0 : _a.readPhrase(phrase);
  const pieces = phrase.inlines;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece.type === "html" && !__privateGet(this, _html))
      piece.type = "verbatim";
    if (piece.type === "image")
      index = endOf(pieces, index);
    if (piece.type !== "note")
      continue;
    piece.text = labelKey(piece.text);
    const block = __privateGet(this, _parsed).notes.get(piece.text);
    const note = this.notes.get(piece.text) ?? { block, references: 0 };
    note.references += 1;
    this.notes.set(piece.text, note);
  }
  (_c = (_b = __privateGet(this, _options)).typeset) == null ? void 0 : _c.call(_b, pieces);
};
typesetCaptions_fn = function(block) {
  var _a, _b;
  for (const [picture] of picturesOf(block)) {
    if (!picture.title)
      continue;
    const caption = { type: "text", text: picture.title };
    (_b = (_a = __privateGet(this, _options)).typeset) == null ? void 0 : _b.call(_a, [caption]);
    picture.title = caption.text;
  }
};
const SPEEDS = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158
};
const USUAL_SPEED = 184;
function readingMinutes(words, locale) {
  const speed = SPEEDS[locale.slice(0, 2).toLowerCase()] ?? USUAL_SPEED;
  return Math.max(1, Math.round(words / speed));
}
const HIGH = /[\u0e00-\u1fff\u2e80-\uffff]/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}ー]{1,200}/gu;
function countWords(text, locale) {
  if (!HIGH.test(text))
    return countSpaced(text);
  let count = 0;
  let segmenter;
  const spaced = text.replace(UNSPACED, (piece) => {
    segmenter ?? (segmenter = new Intl.Segmenter(locale, { granularity: "word" }));
    for (const { isWordLike } of segmenter.segment(piece))
      if (isWordLike)
        count += 1;
    return " ";
  });
  return count + countSpaced(spaced);
}
function countSpaced(text) {
  let count = 0;
  let lastWord = -2;
  for (let index = 0; index < text.length; index += 1) {
    const code2 = text.charCodeAt(index);
    if (!isWordCode(code2))
      continue;
    const isJoined = lastWord === index - 2 && isJoiner(text.charCodeAt(index - 1));
    if (lastWord !== index - 1 && !isJoined)
      count += 1;
    lastWord = index;
  }
  return count;
}
const isWordCode = (code2) => code2 >= 97 && code2 <= 122 || code2 >= 65 && code2 <= 90 || code2 >= 48 && code2 <= 57 || // Letters from À on, without the blocks of punctuation, arrows, and symbols, and without emoji.
code2 >= 192 && code2 !== 215 && code2 !== 247 && !(code2 >= 8192 && code2 <= 11263) && code2 < 55296 || code2 > 65279;
const isJoiner = (code2) => code2 === 39 || code2 === 8217 || code2 === 45 || code2 === 46;
const LIKE_ENGLISH = "en zh pt tr ko hi id th vi nl ms fil";
const STYLES = [
  [LIKE_ENGLISH, "“ ” ‘ ’"],
  ["de cs sk sl hr bg is lt et", "„ “ ‚ ‘"],
  ["fr", "«   » “ ”"],
  ["es it ca el", "« » “ ”"],
  ["ru uk be", "« » „ “"],
  ["pl ro", "„ ” « »"],
  ["hu", "„ ” » «"],
  ["da nb nn no", "« » ‘ ’"],
  ["sv fi", "” ” ’ ’"],
  ["ja zh-hant", "「 」 『 』"],
  ["de-ch de-li it-ch", "« » ‹ ›"],
  ["fr-ch", "«   » ‹   ›"],
  ["es-latin", "“ ” ‘ ’"]
];
const LATIN_AMERICAN = /^es-(?:419|us|mx|ar|co|cl|pe|ve|ec|gt|cu|bo|do|hn|py|sv|ni|cr|pa|uy|pr)\b/;
const TRADITIONAL_CHINESE = /^zh-(?:hant|tw|hk|mo)\b/;
function quotesOf(locale) {
  const tag = locale.toLowerCase();
  let name = tag.split("-", 2).join("-");
  if (LATIN_AMERICAN.test(tag))
    name = "es-latin";
  if (TRADITIONAL_CHINESE.test(tag))
    name = "zh-hant";
  const find = (wanted) => STYLES.find(([languages]) => languages.split(" ").includes(wanted));
  const [, marks] = find(name) ?? find(tag.split("-")[0]) ?? [];
  return marks == null ? void 0 : marks.split(" ");
}
const SIGNS = /["']|--|\.{3}/;
const SIGN = new RegExp(`["']|(?<![-<!])-{2,3}(?![->])|(?<!\\.)\\.{3}(?!\\.)`, "g");
const OPENS = /[\s([{/=\p{Ps}\p{Pi}\p{Pd}"']/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;
const DIGIT = /\d/;
const APOSTROPHE = "’";
function typesetter(locale) {
  const quotes = quotesOf(locale);
  const isFrench = /^fr\b/i.test(locale);
  return (pieces) => {
    const texts = pieces.filter(({ type }) => type === "text");
    if (texts.some(({ text }) => SIGNS.test(text))) {
      const signs = findSigns(pieces);
      choose(signs, quotes);
      let count = 0;
      for (const piece of texts)
        piece.text = piece.text.replace(SIGN, () => signs[count++].print);
    }
    if (isFrench)
      for (const piece of texts)
        piece.text = frenchSpaces(piece.text);
  };
}
function frenchSpaces(text) {
  return text.replace(new RegExp(" (?=[;!?»])|(?<=«) ", "g"), " ").replace(/ (?=:(?:\s|$))/g, " ");
}
function findSigns(pieces) {
  const signs = [];
  const firsts = charactersAfter(pieces);
  let last = "\n";
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === "text") {
      for (const { 0: text, index: at } of piece.text.matchAll(SIGN)) {
        const before = at > 0 ? characterBefore(piece.text, at) : last;
        const after = piece.text[at + text.length] ?? firsts[index];
        signs.push({ text, before, after, print: text });
      }
    }
    last = edge(piece, -1) ?? last;
  }
  return signs;
}
function charactersAfter(pieces) {
  const found = [];
  let next = "\n";
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    found[index] = next;
    next = edge(pieces[index], 0) ?? next;
  }
  return found;
}
function edge(piece, at) {
  if (piece.type === "break")
    return "\n";
  if (piece.type === "text" || piece.type === "verbatim" || piece.type === "marks")
    return piece.text.at(at);
  return piece.type === "link" || piece.type === "end" ? void 0 : "x";
}
function characterBefore(text, index) {
  const code2 = text.charCodeAt(index - 1);
  return code2 >= 56320 && code2 <= 57343 ? text.slice(index - 2, index) : text[index - 1];
}
function choose(signs, quotes) {
  let double;
  let single;
  let outer;
  for (const sign of signs) {
    const { before, after } = sign;
    const isCjk = CJK.test(before) || CJK.test(after);
    const begins = /\S/.test(after) && (OPENS.test(before) || isCjk && !single);
    if (sign.text === "...")
      sign.print = "…";
    else if (sign.text.startsWith("-")) {
      if (!(/\s/.test(before) && WORD.test(after)))
        sign.print = sign.text.length === 2 ? "–" : "—";
    } else if (!quotes)
      continue;
    else if (sign.text === '"') {
      const isOpening = isCjk ? !double : begins && !(double && !WORD.test(after));
      if (isOpening) {
        sign.print = quotes[0];
        double = sign;
        outer = single;
        single = void 0;
      } else {
        if (double)
          single = outer;
        if (double || !DIGIT.test(before))
          sign.print = quotes[1];
        double = void 0;
        outer = void 0;
      }
    } else if (single && /\S/.test(before) && (isCjk || !WORD.test(after))) {
      single.print = quotes[2];
      sign.print = quotes[3];
      single = void 0;
    } else if (!DIGIT.test(before)) {
      sign.print = APOSTROPHE;
      if (begins && !DIGIT.test(after))
        single = sign;
    } else if (new RegExp("\\p{L}", "u").test(after))
      sign.print = APOSTROPHE;
  }
}
function renderWith(raw, markdown2, options) {
  const { locale = "en", typography = true } = options;
  const typeset = typography ? typesetter(locale) : void 0;
  return renderDocument(readDocument(markdown2, { keepHtml: raw == null ? void 0 : raw.read, typeset }), options, raw);
}
function renderDocument(read, options, raw) {
  const { locale = "en", resolveUrl } = options;
  const { headings, notes } = nameParts(read, options);
  const printUrl = (url, kind) => safeUrl(resolveUrl ? resolveUrl(url, kind) : url, kind);
  const html = new Printer({
    headings,
    notes,
    printUrl,
    raw: raw == null ? void 0 : raw.print(printUrl),
    words: printedWords(locale)
  }).print(read.root);
  const words = countWords(textOf(read), locale);
  return {
    html: trusted(html),
    headings: [...headings.values()],
    excerpt: excerptOf(read.root),
    words,
    minutes: readingMinutes(words, locale)
  };
}
function nameParts(read, options) {
  const makeId = uniqueIds(options.idPrefix ?? "");
  const headings = nameHeadings(read, options, makeId);
  return { headings, notes: nameNotes(read, makeId) };
}
function nameHeadings({ headings }, { headingOffset, topHeading = 2 }, makeId) {
  const shift = headingOffset ?? topHeading - headings.reduce((least, { level }) => Math.min(least, level), 6);
  return new Map(headings.map((block) => {
    const text = plainText(block.inlines).trim();
    const level = Math.min(6, Math.max(1, block.level + Math.trunc(shift) || 0));
    return [block, { level, id: makeId(slugify(text) || "section"), text }];
  }));
}
function nameNotes({ notes }, makeId) {
  let number = 0;
  return new Map([...notes].map(([key, { block, references }]) => {
    const name = slugify(block.info) || "note";
    const id = makeId(`fn-${name}`);
    const links = Array.from({ length: references }, () => makeId(`fnref-${name}`));
    number += 1;
    return [key, { block, number, id, links }];
  }));
}
function textOf({ root, notes }) {
  return [root, ...[...notes.values()].flatMap(({ block }) => block.children)].map(blockText).join("\n");
}
function renderMarkdown(markdown2, options = {}) {
  const { onRemoved, rawHtml } = options;
  const raw = rawHtml === "sanitize" ? {
    read: (source) => new HiddenHtml(source, onRemoved),
    print: (printUrl) => new RawHtml(printUrl, { onRemoved })
  } : void 0;
  return renderWith(raw, markdown2, options);
}
function renderMarkdownText(markdown2, options = {}) {
  return renderWith(void 0, markdown2, options);
}
const markdown = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null,
  renderMarkdownText
}, Symbol.toStringTag, { value: "Module" }));
export {
  allowedHtml as a,
  renderMarkdownText as b,
  markdown as m,
  renderMarkdown as r
};
