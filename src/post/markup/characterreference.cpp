// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/characterreference.h"

#include <algorithm>
#include <iterator>

namespace frontrow {

namespace {

struct Entity
{
    QStringView name;
    char32_t character;
};

/// The names that kramdown knows, sorted: those of HTML 4 and some of HTML 5. What others mean to browsers is no
/// matter, since kramdown writes them as text.
constexpr Entity entities[] = {{u"AElig", 0x00c6}, {u"Aacute", 0x00c1}, {u"Acirc", 0x00c2}, {u"Afr", 0x1d504},
    {u"Agrave", 0x00c0}, {u"Alpha", 0x0391}, {u"And", 0x2a53}, {u"Aopf", 0x1d538}, {u"Aring", 0x00c5},
    {u"Ascr", 0x1d49c}, {u"Atilde", 0x00c3}, {u"Auml", 0x00c4}, {u"Barv", 0x2ae7}, {u"Beta", 0x0392}, {u"Bfr", 0x1d505},
    {u"Bopf", 0x1d539}, {u"Ccedil", 0x00c7}, {u"Chi", 0x03a7}, {u"Colone", 0x2a74}, {u"Cross", 0x2a2f},
    {u"Cscr", 0x1d49e}, {u"DDotrahd", 0x2911}, {u"Dagger", 0x2021}, {u"Dashv", 0x2ae4}, {u"Delta", 0x0394},
    {u"Dfr", 0x1d507}, {u"Dopf", 0x1d53b}, {u"DoubleLeftTee", 0x2ae4}, {u"DoubleLongLeftArrow", 0x27f8},
    {u"DoubleLongLeftRightArrow", 0x27fa}, {u"DoubleLongRightArrow", 0x27f9}, {u"DownArrowBar", 0x2913},
    {u"DownLeftRightVector", 0x2950}, {u"DownLeftTeeVector", 0x295e}, {u"DownLeftVectorBar", 0x2956},
    {u"DownRightTeeVector", 0x295f}, {u"DownRightVectorBar", 0x2957}, {u"Dscr", 0x1d49f}, {u"ETH", 0x00d0},
    {u"Eacute", 0x00c9}, {u"Ecirc", 0x00ca}, {u"Efr", 0x1d508}, {u"Egrave", 0x00c8}, {u"Eopf", 0x1d53c},
    {u"Epsilon", 0x0395}, {u"Equal", 0x2a75}, {u"Esim", 0x2a73}, {u"Eta", 0x0397}, {u"Euml", 0x00cb}, {u"Ffr", 0x1d509},
    {u"Fopf", 0x1d53d}, {u"Gamma", 0x0393}, {u"Gammad", 0x03dc}, {u"Gfr", 0x1d50a}, {u"Gopf", 0x1d53e},
    {u"GreaterGreater", 0x2aa2}, {u"GreaterSlantEqual", 0x2a7e}, {u"Gscr", 0x1d4a2}, {u"Iacute", 0x00cd},
    {u"Icirc", 0x00ce}, {u"Igrave", 0x00cc}, {u"Iopf", 0x1d540}, {u"Iota", 0x0399}, {u"Iuml", 0x00cf},
    {u"Jfr", 0x1d50d}, {u"Jopf", 0x1d541}, {u"Jscr", 0x1d4a5}, {u"Kappa", 0x039a}, {u"Kfr", 0x1d50e},
    {u"Kopf", 0x1d542}, {u"Kscr", 0x1d4a6}, {u"Lambda", 0x039b}, {u"Lang", 0x27ea}, {u"LeftDownTeeVector", 0x2961},
    {u"LeftDownVectorBar", 0x2959}, {u"LeftRightVector", 0x294e}, {u"LeftTeeVector", 0x295a},
    {u"LeftTriangleBar", 0x29cf}, {u"LeftUpDownVector", 0x2951}, {u"LeftUpTeeVector", 0x2960},
    {u"LeftUpVectorBar", 0x2958}, {u"LeftVectorBar", 0x2952}, {u"LessLess", 0x2aa1}, {u"LessSlantEqual", 0x2a7d},
    {u"Lfr", 0x1d50f}, {u"LongLeftArrow", 0x27f5}, {u"LongLeftRightArrow", 0x27f7}, {u"LongRightArrow", 0x27f6},
    {u"Longleftarrow", 0x27f8}, {u"Longleftrightarrow", 0x27fa}, {u"Longrightarrow", 0x27f9}, {u"Lopf", 0x1d543},
    {u"Map", 0x2905}, {u"Mfr", 0x1d510}, {u"Mopf", 0x1d544}, {u"Mu", 0x039c}, {u"Nfr", 0x1d511}, {u"Not", 0x2aec},
    {u"NotEqualTilde", 0x2242}, {u"NotGreaterFullEqual", 0x2267}, {u"NotGreaterGreater", 0x226b},
    {u"NotGreaterSlantEqual", 0x2a7e}, {u"NotHumpDownHump", 0x224e}, {u"NotHumpEqual", 0x224f},
    {u"NotLeftTriangleBar", 0x29cf}, {u"NotLessLess", 0x226a}, {u"NotLessSlantEqual", 0x2a7d},
    {u"NotNestedGreaterGreater", 0x2aa2}, {u"NotNestedLessLess", 0x2aa1}, {u"NotPrecedesEqual", 0x2aaf},
    {u"NotRightTriangleBar", 0x29d0}, {u"NotSquareSubset", 0x228f}, {u"NotSquareSuperset", 0x2290},
    {u"NotSubset", 0x2282}, {u"NotSucceedsEqual", 0x2ab0}, {u"NotSucceedsTilde", 0x227f}, {u"NotSuperset", 0x2283},
    {u"Nscr", 0x1d4a9}, {u"Ntilde", 0x00d1}, {u"Nu", 0x039d}, {u"OElig", 0x0152}, {u"Oacute", 0x00d3},
    {u"Ocirc", 0x00d4}, {u"Ofr", 0x1d512}, {u"Ograve", 0x00d2}, {u"Omega", 0x03a9}, {u"Omicron", 0x039f},
    {u"Oopf", 0x1d546}, {u"Or", 0x2a54}, {u"Oscr", 0x1d4aa}, {u"Oslash", 0x00d8}, {u"Otilde", 0x00d5},
    {u"Otimes", 0x2a37}, {u"Ouml", 0x00d6}, {u"Pfr", 0x1d513}, {u"Phi", 0x03a6}, {u"Pi", 0x03a0}, {u"Pr", 0x2abb},
    {u"PrecedesEqual", 0x2aaf}, {u"Prime", 0x2033}, {u"Pscr", 0x1d4ab}, {u"Psi", 0x03a8}, {u"Qfr", 0x1d514},
    {u"Qscr", 0x1d4ac}, {u"RBarr", 0x2910}, {u"Rang", 0x27eb}, {u"Rarrtl", 0x2916}, {u"ReverseUpEquilibrium", 0x296f},
    {u"Rho", 0x03a1}, {u"RightDownTeeVector", 0x295d}, {u"RightDownVectorBar", 0x2955}, {u"RightTeeVector", 0x295b},
    {u"RightTriangleBar", 0x29d0}, {u"RightUpDownVector", 0x294f}, {u"RightUpTeeVector", 0x295c},
    {u"RightUpVectorBar", 0x2954}, {u"RightVectorBar", 0x2953}, {u"RoundImplies", 0x2970}, {u"RuleDelayed", 0x29f4},
    {u"Sc", 0x2abc}, {u"Scaron", 0x0160}, {u"Sfr", 0x1d516}, {u"Sigma", 0x03a3}, {u"Sopf", 0x1d54a}, {u"Sscr", 0x1d4ae},
    {u"SucceedsEqual", 0x2ab0}, {u"THORN", 0x00de}, {u"Tau", 0x03a4}, {u"Tfr", 0x1d517}, {u"Theta", 0x0398},
    {u"ThickSpace", 0x205f}, {u"Topf", 0x1d54b}, {u"Tscr", 0x1d4af}, {u"Uacute", 0x00da}, {u"Uarrocir", 0x2949},
    {u"Ucirc", 0x00db}, {u"Ufr", 0x1d518}, {u"Ugrave", 0x00d9}, {u"Uopf", 0x1d54c}, {u"UpArrowBar", 0x2912},
    {u"UpEquilibrium", 0x296e}, {u"Upsilon", 0x03a5}, {u"Uscr", 0x1d4b0}, {u"Uuml", 0x00dc}, {u"Vbar", 0x2aeb},
    {u"Vdashl", 0x2ae6}, {u"Vfr", 0x1d519}, {u"Vopf", 0x1d54d}, {u"Vscr", 0x1d4b1}, {u"Wfr", 0x1d51a},
    {u"Wopf", 0x1d54e}, {u"Wscr", 0x1d4b2}, {u"Xfr", 0x1d51b}, {u"Xi", 0x039e}, {u"Xopf", 0x1d54f}, {u"Xscr", 0x1d4b3},
    {u"Yacute", 0x00dd}, {u"Yfr", 0x1d51c}, {u"Yopf", 0x1d550}, {u"Yscr", 0x1d4b4}, {u"Yuml", 0x0178},
    {u"Zeta", 0x0396}, {u"Zscr", 0x1d4b5}, {u"aacute", 0x00e1}, {u"acE", 0x223e}, {u"acirc", 0x00e2},
    {u"acute", 0x00b4}, {u"aelig", 0x00e6}, {u"afr", 0x1d51e}, {u"agrave", 0x00e0}, {u"alefsym", 0x2135},
    {u"alpha", 0x03b1}, {u"amalg", 0x2a3f}, {u"amp", 0x0026}, {u"and", 0x2227}, {u"andand", 0x2a55}, {u"andd", 0x2a5c},
    {u"andslope", 0x2a58}, {u"andv", 0x2a5a}, {u"ang", 0x2220}, {u"ange", 0x29a4}, {u"angmsdaa", 0x29a8},
    {u"angmsdab", 0x29a9}, {u"angmsdac", 0x29aa}, {u"angmsdad", 0x29ab}, {u"angmsdae", 0x29ac}, {u"angmsdaf", 0x29ad},
    {u"angmsdag", 0x29ae}, {u"angmsdah", 0x29af}, {u"angrtvbd", 0x299d}, {u"aopf", 0x1d552}, {u"apE", 0x2a70},
    {u"apacir", 0x2a6f}, {u"apos", 0x0027}, {u"aring", 0x00e5}, {u"ascr", 0x1d4b6}, {u"asymp", 0x2248},
    {u"atilde", 0x00e3}, {u"auml", 0x00e4}, {u"awint", 0x2a11}, {u"bNot", 0x2aed}, {u"bdquo", 0x201e},
    {u"bemptyv", 0x29b0}, {u"beta", 0x03b2}, {u"bfr", 0x1d51f}, {u"bigodot", 0x2a00}, {u"bigoplus", 0x2a01},
    {u"bigotimes", 0x2a02}, {u"bigsqcup", 0x2a06}, {u"biguplus", 0x2a04}, {u"bkarow", 0x290d},
    {u"blacklozenge", 0x29eb}, {u"bne", 0x003d}, {u"bnequiv", 0x2261}, {u"bopf", 0x1d553}, {u"boxbox", 0x29c9},
    {u"brvbar", 0x00a6}, {u"bscr", 0x1d4b7}, {u"bsolb", 0x29c5}, {u"bull", 0x2022}, {u"bumpE", 0x2aae},
    {u"cap", 0x2229}, {u"capand", 0x2a44}, {u"capbrcup", 0x2a49}, {u"capcap", 0x2a4b}, {u"capcup", 0x2a47},
    {u"capdot", 0x2a40}, {u"caps", 0x2229}, {u"ccaps", 0x2a4d}, {u"ccedil", 0x00e7}, {u"ccups", 0x2a4c},
    {u"ccupssm", 0x2a50}, {u"cedil", 0x00b8}, {u"cemptyv", 0x29b2}, {u"cent", 0x00a2}, {u"cfr", 0x1d520},
    {u"chi", 0x03c7}, {u"cirE", 0x29c3}, {u"circ", 0x02c6}, {u"cirfnint", 0x2a10}, {u"cirmid", 0x2aef},
    {u"cirscir", 0x29c2}, {u"clubs", 0x2663}, {u"cong", 0x2245}, {u"congdot", 0x2a6d}, {u"copf", 0x1d554},
    {u"copy", 0x00a9}, {u"crarr", 0x21b5}, {u"cscr", 0x1d4b8}, {u"csub", 0x2acf}, {u"csube", 0x2ad1}, {u"csup", 0x2ad0},
    {u"csupe", 0x2ad2}, {u"cudarrl", 0x2938}, {u"cudarrr", 0x2935}, {u"cularrp", 0x293d}, {u"cup", 0x222a},
    {u"cupbrcap", 0x2a48}, {u"cupcap", 0x2a46}, {u"cupcup", 0x2a4a}, {u"cupor", 0x2a45}, {u"cups", 0x222a},
    {u"curarrm", 0x293c}, {u"curren", 0x00a4}, {u"dArr", 0x21d3}, {u"dHar", 0x2965}, {u"dagger", 0x2020},
    {u"darr", 0x2193}, {u"dbkarow", 0x290f}, {u"ddotseq", 0x2a77}, {u"deg", 0x00b0}, {u"delta", 0x03b4},
    {u"demptyv", 0x29b1}, {u"dfisht", 0x297f}, {u"dfr", 0x1d521}, {u"diams", 0x2666}, {u"divide", 0x00f7},
    {u"dopf", 0x1d555}, {u"drbkarow", 0x2910}, {u"dscr", 0x1d4b9}, {u"dsol", 0x29f6}, {u"duhar", 0x296f},
    {u"dwangle", 0x29a6}, {u"dzigrarr", 0x27ff}, {u"eDDot", 0x2a77}, {u"eacute", 0x00e9}, {u"easter", 0x2a6e},
    {u"ecirc", 0x00ea}, {u"efr", 0x1d522}, {u"eg", 0x2a9a}, {u"egrave", 0x00e8}, {u"egs", 0x2a96}, {u"egsdot", 0x2a98},
    {u"el", 0x2a99}, {u"els", 0x2a95}, {u"elsdot", 0x2a97}, {u"empty", 0x2205}, {u"emsp", 0x2003}, {u"ensp", 0x2002},
    {u"eopf", 0x1d556}, {u"eparsl", 0x29e3}, {u"eplus", 0x2a71}, {u"epsilon", 0x03b5}, {u"eqslantgtr", 0x2a96},
    {u"eqslantless", 0x2a95}, {u"equiv", 0x2261}, {u"equivDD", 0x2a78}, {u"eqvparsl", 0x29e5}, {u"erarr", 0x2971},
    {u"eta", 0x03b7}, {u"eth", 0x00f0}, {u"euml", 0x00eb}, {u"euro", 0x20ac}, {u"exist", 0x2203}, {u"ffilig", 0xfb03},
    {u"fflig", 0xfb00}, {u"ffllig", 0xfb04}, {u"ffr", 0x1d523}, {u"filig", 0xfb01}, {u"fjlig", 0x0066},
    {u"fllig", 0xfb02}, {u"fnof", 0x0192}, {u"fopf", 0x1d557}, {u"forall", 0x2200}, {u"forkv", 0x2ad9},
    {u"fpartint", 0x2a0d}, {u"frac12", 0x00bd}, {u"frac13", 0x2153}, {u"frac14", 0x00bc}, {u"frac15", 0x2155},
    {u"frac16", 0x2159}, {u"frac18", 0x215b}, {u"frac23", 0x2154}, {u"frac25", 0x2156}, {u"frac34", 0x00be},
    {u"frac35", 0x2157}, {u"frac38", 0x215c}, {u"frac45", 0x2158}, {u"frac56", 0x215a}, {u"frac58", 0x215d},
    {u"frac78", 0x215e}, {u"frasl", 0x2044}, {u"fscr", 0x1d4bb}, {u"gEl", 0x2a8c}, {u"gamma", 0x03b3},
    {u"gammad", 0x03dd}, {u"gap", 0x2a86}, {u"ge", 0x2265}, {u"geqslant", 0x2a7e}, {u"ges", 0x2a7e}, {u"gescc", 0x2aa9},
    {u"gesdot", 0x2a80}, {u"gesdoto", 0x2a82}, {u"gesdotol", 0x2a84}, {u"gesl", 0x22db}, {u"gesles", 0x2a94},
    {u"gfr", 0x1d524}, {u"glE", 0x2a92}, {u"gla", 0x2aa5}, {u"glj", 0x2aa4}, {u"gnap", 0x2a8a}, {u"gnapprox", 0x2a8a},
    {u"gne", 0x2a88}, {u"gneq", 0x2a88}, {u"gopf", 0x1d558}, {u"gsime", 0x2a8e}, {u"gsiml", 0x2a90}, {u"gt", 0x003e},
    {u"gtcc", 0x2aa7}, {u"gtcir", 0x2a7a}, {u"gtlPar", 0x2995}, {u"gtquest", 0x2a7c}, {u"gtrapprox", 0x2a86},
    {u"gtrarr", 0x2978}, {u"gtreqqless", 0x2a8c}, {u"gvertneqq", 0x2269}, {u"gvnE", 0x2269}, {u"hArr", 0x21d4},
    {u"harr", 0x2194}, {u"harrcir", 0x2948}, {u"hearts", 0x2665}, {u"hellip", 0x2026}, {u"hfr", 0x1d525},
    {u"hksearow", 0x2925}, {u"hkswarow", 0x2926}, {u"hopf", 0x1d559}, {u"hscr", 0x1d4bd}, {u"iacute", 0x00ed},
    {u"icirc", 0x00ee}, {u"iexcl", 0x00a1}, {u"ifr", 0x1d526}, {u"igrave", 0x00ec}, {u"iiiint", 0x2a0c},
    {u"iinfin", 0x29dc}, {u"image", 0x2111}, {u"infin", 0x221e}, {u"infintie", 0x29dd}, {u"int", 0x222b},
    {u"intlarhk", 0x2a17}, {u"intprod", 0x2a3c}, {u"iopf", 0x1d55a}, {u"iota", 0x03b9}, {u"iprod", 0x2a3c},
    {u"iquest", 0x00bf}, {u"iscr", 0x1d4be}, {u"isin", 0x2208}, {u"iuml", 0x00ef}, {u"jfr", 0x1d527},
    {u"jopf", 0x1d55b}, {u"jscr", 0x1d4bf}, {u"kappa", 0x03ba}, {u"kfr", 0x1d528}, {u"kopf", 0x1d55c},
    {u"kscr", 0x1d4c0}, {u"lArr", 0x21d0}, {u"lAtail", 0x291b}, {u"lBarr", 0x290e}, {u"lEg", 0x2a8b}, {u"lHar", 0x2962},
    {u"laemptyv", 0x29b4}, {u"lambda", 0x03bb}, {u"lang", 0x232a}, {u"langd", 0x2991}, {u"lap", 0x2a85},
    {u"laquo", 0x00ab}, {u"larr", 0x2190}, {u"larrbfs", 0x291f}, {u"larrfs", 0x291d}, {u"larrpl", 0x2939},
    {u"larrsim", 0x2973}, {u"lat", 0x2aab}, {u"latail", 0x2919}, {u"late", 0x2aad}, {u"lates", 0x2aad},
    {u"lbarr", 0x290c}, {u"lbrke", 0x298b}, {u"lbrksld", 0x298f}, {u"lbrkslu", 0x298d}, {u"lceil", 0x2309},
    {u"ldca", 0x2936}, {u"ldquo", 0x201c}, {u"ldrdhar", 0x2967}, {u"ldrushar", 0x294b}, {u"le", 0x2264},
    {u"leqslant", 0x2a7d}, {u"les", 0x2a7d}, {u"lescc", 0x2aa8}, {u"lesdot", 0x2a7f}, {u"lesdoto", 0x2a81},
    {u"lesdotor", 0x2a83}, {u"lesg", 0x22da}, {u"lesges", 0x2a93}, {u"lessapprox", 0x2a85}, {u"lesseqqgtr", 0x2a8b},
    {u"lfisht", 0x297c}, {u"lfloor", 0x230a}, {u"lfr", 0x1d529}, {u"lgE", 0x2a91}, {u"lharul", 0x296a},
    {u"llhard", 0x296b}, {u"lnap", 0x2a89}, {u"lnapprox", 0x2a89}, {u"lne", 0x2a87}, {u"lneq", 0x2a87},
    {u"loang", 0x27ec}, {u"longleftarrow", 0x27f5}, {u"longleftrightarrow", 0x27f7}, {u"longmapsto", 0x27fc},
    {u"longrightarrow", 0x27f6}, {u"lopar", 0x2985}, {u"lopf", 0x1d55d}, {u"loplus", 0x2a2d}, {u"lotimes", 0x2a34},
    {u"lowast", 0x2217}, {u"loz", 0x25ca}, {u"lozf", 0x29eb}, {u"lparlt", 0x2993}, {u"lrhard", 0x296d},
    {u"lrm", 0x200e}, {u"lsaquo", 0x2039}, {u"lscr", 0x1d4c1}, {u"lsime", 0x2a8d}, {u"lsimg", 0x2a8f},
    {u"lsquo", 0x2018}, {u"lt", 0x003c}, {u"ltcc", 0x2aa6}, {u"ltcir", 0x2a79}, {u"ltlarr", 0x2976},
    {u"ltquest", 0x2a7b}, {u"ltrPar", 0x2996}, {u"lurdshar", 0x294a}, {u"luruhar", 0x2966}, {u"lvertneqq", 0x2268},
    {u"lvnE", 0x2268}, {u"macr", 0x00af}, {u"mcomma", 0x2a29}, {u"mdash", 0x2014}, {u"mfr", 0x1d52a},
    {u"micro", 0x00b5}, {u"midcir", 0x2af0}, {u"middot", 0x00b7}, {u"minus", 0x2212}, {u"minusdu", 0x2a2a},
    {u"mlcp", 0x2adb}, {u"mopf", 0x1d55e}, {u"mscr", 0x1d4c2}, {u"mu", 0x03bc}, {u"nGg", 0x22d9}, {u"nGt", 0x226b},
    {u"nGtv", 0x226b}, {u"nLl", 0x22d8}, {u"nLt", 0x226a}, {u"nLtv", 0x226a}, {u"nabla", 0x2207}, {u"nang", 0x2220},
    {u"napE", 0x2a70}, {u"napid", 0x224b}, {u"nbsp", 0x00a0}, {u"nbump", 0x224e}, {u"nbumpe", 0x224f},
    {u"ncap", 0x2a43}, {u"ncongdot", 0x2a6d}, {u"ncup", 0x2a42}, {u"ndash", 0x2013}, {u"ne", 0x2260},
    {u"nearhk", 0x2924}, {u"nedot", 0x2250}, {u"nesear", 0x2928}, {u"nesim", 0x2242}, {u"nfr", 0x1d52b},
    {u"ngE", 0x2267}, {u"ngeqq", 0x2267}, {u"ngeqslant", 0x2a7e}, {u"nges", 0x2a7e}, {u"nhpar", 0x2af2},
    {u"ni", 0x220b}, {u"nlE", 0x2266}, {u"nleqq", 0x2266}, {u"nleqslant", 0x2a7d}, {u"nles", 0x2a7d},
    {u"nopf", 0x1d55f}, {u"not", 0x00ac}, {u"notin", 0x2209}, {u"notinE", 0x22f9}, {u"notindot", 0x22f5},
    {u"nparsl", 0x2afd}, {u"npart", 0x2202}, {u"npolint", 0x2a14}, {u"npre", 0x2aaf}, {u"npreceq", 0x2aaf},
    {u"nrarrc", 0x2933}, {u"nrarrw", 0x219d}, {u"nsce", 0x2ab0}, {u"nscr", 0x1d4c3}, {u"nsub", 0x2284},
    {u"nsubE", 0x2ac5}, {u"nsubset", 0x2282}, {u"nsubseteqq", 0x2ac5}, {u"nsucceq", 0x2ab0}, {u"nsupE", 0x2ac6},
    {u"nsupset", 0x2283}, {u"nsupseteqq", 0x2ac6}, {u"ntilde", 0x00f1}, {u"nu", 0x03bd}, {u"nvHarr", 0x2904},
    {u"nvap", 0x224d}, {u"nvge", 0x2265}, {u"nvgt", 0x003e}, {u"nvinfin", 0x29de}, {u"nvlArr", 0x2902},
    {u"nvle", 0x2264}, {u"nvlt", 0x003c}, {u"nvltrie", 0x22b4}, {u"nvrArr", 0x2903}, {u"nvrtrie", 0x22b5},
    {u"nvsim", 0x223c}, {u"nwarhk", 0x2923}, {u"nwnear", 0x2927}, {u"oacute", 0x00f3}, {u"ocirc", 0x00f4},
    {u"odiv", 0x2a38}, {u"odsold", 0x29bc}, {u"oelig", 0x0153}, {u"ofcir", 0x29bf}, {u"ofr", 0x1d52c},
    {u"ograve", 0x00f2}, {u"ogt", 0x29c1}, {u"ohbar", 0x29b5}, {u"olcir", 0x29be}, {u"olcross", 0x29bb},
    {u"oline", 0x203e}, {u"olt", 0x29c0}, {u"omega", 0x03c9}, {u"omicron", 0x03bf}, {u"omid", 0x29b6},
    {u"oopf", 0x1d560}, {u"opar", 0x29b7}, {u"operp", 0x29b9}, {u"oplus", 0x2295}, {u"or", 0x2228}, {u"ord", 0x2a5d},
    {u"ordf", 0x00aa}, {u"ordm", 0x00ba}, {u"oror", 0x2a56}, {u"orslope", 0x2a57}, {u"orv", 0x2a5b},
    {u"oslash", 0x00f8}, {u"otilde", 0x00f5}, {u"otimes", 0x2297}, {u"otimesas", 0x2a36}, {u"ouml", 0x00f6},
    {u"para", 0x00b6}, {u"parsim", 0x2af3}, {u"parsl", 0x2afd}, {u"part", 0x2202}, {u"permil", 0x2030},
    {u"perp", 0x22a5}, {u"pfr", 0x1d52d}, {u"phi", 0x03c6}, {u"pi", 0x03c0}, {u"piv", 0x03d6}, {u"plusacir", 0x2a23},
    {u"pluscir", 0x2a22}, {u"plusdu", 0x2a25}, {u"pluse", 0x2a72}, {u"plusmn", 0x00b1}, {u"plussim", 0x2a26},
    {u"plustwo", 0x2a27}, {u"pointint", 0x2a15}, {u"popf", 0x1d561}, {u"pound", 0x00a3}, {u"prE", 0x2ab3},
    {u"prap", 0x2ab7}, {u"pre", 0x2aaf}, {u"precapprox", 0x2ab7}, {u"preceq", 0x2aaf}, {u"precnapprox", 0x2ab9},
    {u"precneqq", 0x2ab5}, {u"prime", 0x2032}, {u"prnE", 0x2ab5}, {u"prnap", 0x2ab9}, {u"prod", 0x220f},
    {u"prop", 0x221d}, {u"pscr", 0x1d4c5}, {u"psi", 0x03c8}, {u"qfr", 0x1d52e}, {u"qint", 0x2a0c}, {u"qopf", 0x1d562},
    {u"qscr", 0x1d4c6}, {u"quatint", 0x2a16}, {u"quot", 0x0022}, {u"rArr", 0x21d2}, {u"rAtail", 0x291c},
    {u"rBarr", 0x290f}, {u"rHar", 0x2964}, {u"race", 0x223d}, {u"radic", 0x221a}, {u"raemptyv", 0x29b3},
    {u"rang", 0x2329}, {u"rangd", 0x2992}, {u"range", 0x29a5}, {u"raquo", 0x00bb}, {u"rarr", 0x2192},
    {u"rarrap", 0x2975}, {u"rarrbfs", 0x2920}, {u"rarrc", 0x2933}, {u"rarrfs", 0x291e}, {u"rarrpl", 0x2945},
    {u"rarrsim", 0x2974}, {u"ratail", 0x291a}, {u"rbarr", 0x290d}, {u"rbrke", 0x298c}, {u"rbrksld", 0x298e},
    {u"rbrkslu", 0x2990}, {u"rceil", 0x2308}, {u"rdca", 0x2937}, {u"rdldhar", 0x2969}, {u"rdquo", 0x201d},
    {u"real", 0x211c}, {u"reg", 0x00ae}, {u"rfisht", 0x297d}, {u"rfloor", 0x230b}, {u"rfr", 0x1d52f},
    {u"rharul", 0x296c}, {u"rho", 0x03c1}, {u"rlm", 0x200f}, {u"rnmid", 0x2aee}, {u"roang", 0x27ed}, {u"ropar", 0x2986},
    {u"ropf", 0x1d563}, {u"roplus", 0x2a2e}, {u"rotimes", 0x2a35}, {u"rpargt", 0x2994}, {u"rppolint", 0x2a12},
    {u"rsaquo", 0x203a}, {u"rscr", 0x1d4c7}, {u"rsquo", 0x2019}, {u"rtriltri", 0x29ce}, {u"ruluhar", 0x2968},
    {u"sbquo", 0x201a}, {u"scE", 0x2ab4}, {u"scap", 0x2ab8}, {u"scaron", 0x0161}, {u"sce", 0x2ab0}, {u"scnE", 0x2ab6},
    {u"scnap", 0x2aba}, {u"scpolint", 0x2a13}, {u"sdot", 0x22c5}, {u"sdote", 0x2a66}, {u"searhk", 0x2925},
    {u"sect", 0x00a7}, {u"seswar", 0x2929}, {u"sfr", 0x1d530}, {u"shy", 0x00ad}, {u"sigma", 0x03c3},
    {u"sigmaf", 0x03c2}, {u"sim", 0x223c}, {u"simdot", 0x2a6a}, {u"simg", 0x2a9e}, {u"simgE", 0x2aa0},
    {u"siml", 0x2a9d}, {u"simlE", 0x2a9f}, {u"simplus", 0x2a24}, {u"simrarr", 0x2972}, {u"smashp", 0x2a33},
    {u"smeparsl", 0x29e4}, {u"smt", 0x2aaa}, {u"smte", 0x2aac}, {u"smtes", 0x2aac}, {u"solb", 0x29c4},
    {u"sopf", 0x1d564}, {u"spades", 0x2660}, {u"sqcaps", 0x2293}, {u"sqcups", 0x2294}, {u"sscr", 0x1d4c8},
    {u"sub", 0x2282}, {u"subE", 0x2ac5}, {u"subdot", 0x2abd}, {u"sube", 0x2286}, {u"subedot", 0x2ac3},
    {u"submult", 0x2ac1}, {u"subnE", 0x2acb}, {u"subplus", 0x2abf}, {u"subrarr", 0x2979}, {u"subseteqq", 0x2ac5},
    {u"subsetneqq", 0x2acb}, {u"subsim", 0x2ac7}, {u"subsub", 0x2ad5}, {u"subsup", 0x2ad3}, {u"succapprox", 0x2ab8},
    {u"succeq", 0x2ab0}, {u"succnapprox", 0x2aba}, {u"succneqq", 0x2ab6}, {u"sum", 0x2211}, {u"sup", 0x2283},
    {u"sup1", 0x00b9}, {u"sup2", 0x00b2}, {u"sup3", 0x00b3}, {u"supE", 0x2ac6}, {u"supdot", 0x2abe},
    {u"supdsub", 0x2ad8}, {u"supe", 0x2287}, {u"supedot", 0x2ac4}, {u"suphsub", 0x2ad7}, {u"suplarr", 0x297b},
    {u"supmult", 0x2ac2}, {u"supnE", 0x2acc}, {u"supplus", 0x2ac0}, {u"supseteqq", 0x2ac6}, {u"supsetneqq", 0x2acc},
    {u"supsim", 0x2ac8}, {u"supsub", 0x2ad4}, {u"supsup", 0x2ad6}, {u"swarhk", 0x2926}, {u"swnwar", 0x292a},
    {u"szlig", 0x00df}, {u"tau", 0x03c4}, {u"tfr", 0x1d531}, {u"there4", 0x2234}, {u"theta", 0x03b8},
    {u"thetasym", 0x03d1}, {u"thinsp", 0x2009}, {u"thorn", 0x00fe}, {u"tilde", 0x02dc}, {u"times", 0x00d7},
    {u"timesbar", 0x2a31}, {u"timesd", 0x2a30}, {u"toea", 0x2928}, {u"topcir", 0x2af1}, {u"topf", 0x1d565},
    {u"topfork", 0x2ada}, {u"tosa", 0x2929}, {u"trade", 0x2122}, {u"triminus", 0x2a3a}, {u"triplus", 0x2a39},
    {u"trisb", 0x29cd}, {u"tritime", 0x2a3b}, {u"tscr", 0x1d4c9}, {u"uArr", 0x21d1}, {u"uHar", 0x2963},
    {u"uacute", 0x00fa}, {u"uarr", 0x2191}, {u"ucirc", 0x00fb}, {u"udhar", 0x296e}, {u"ufisht", 0x297e},
    {u"ufr", 0x1d532}, {u"ugrave", 0x00f9}, {u"uml", 0x00a8}, {u"uopf", 0x1d566}, {u"upsih", 0x03d2},
    {u"upsilon", 0x03c5}, {u"uscr", 0x1d4ca}, {u"uuml", 0x00fc}, {u"uwangle", 0x29a7}, {u"vBar", 0x2ae8},
    {u"vBarv", 0x2ae9}, {u"vangrt", 0x299c}, {u"varsubsetneq", 0x228a}, {u"varsubsetneqq", 0x2acb},
    {u"varsupsetneq", 0x228b}, {u"varsupsetneqq", 0x2acc}, {u"vellip", 0x22ee}, {u"vfr", 0x1d533}, {u"vnsub", 0x2282},
    {u"vnsup", 0x2283}, {u"vopf", 0x1d567}, {u"vscr", 0x1d4cb}, {u"vsubnE", 0x2acb}, {u"vsubne", 0x228a},
    {u"vsupnE", 0x2acc}, {u"vsupne", 0x228b}, {u"vzigzag", 0x299a}, {u"wedbar", 0x2a5f}, {u"weierp", 0x2118},
    {u"wfr", 0x1d534}, {u"wopf", 0x1d568}, {u"wscr", 0x1d4cc}, {u"xfr", 0x1d535}, {u"xhArr", 0x27fa},
    {u"xharr", 0x27f7}, {u"xi", 0x03be}, {u"xlArr", 0x27f8}, {u"xlarr", 0x27f5}, {u"xmap", 0x27fc}, {u"xodot", 0x2a00},
    {u"xopf", 0x1d569}, {u"xoplus", 0x2a01}, {u"xotime", 0x2a02}, {u"xrArr", 0x27f9}, {u"xrarr", 0x27f6},
    {u"xscr", 0x1d4cd}, {u"xsqcup", 0x2a06}, {u"xuplus", 0x2a04}, {u"yacute", 0x00fd}, {u"yen", 0x00a5},
    {u"yfr", 0x1d536}, {u"yopf", 0x1d56a}, {u"yscr", 0x1d4ce}, {u"yuml", 0x00ff}, {u"zeta", 0x03b6}, {u"zfr", 0x1d537},
    {u"zopf", 0x1d56b}, {u"zscr", 0x1d4cf}, {u"zwj", 0x200d}, {u"zwnj", 0x200c}};

bool isWord(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_');
}

/// Numbers of control characters mean what Windows-1252 has there, as in browsers; 0 where it has nothing.
constexpr uint firstControl = 0x80;
constexpr char32_t windowsCharacters[] = {0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030,
    0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122,
    0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

} // namespace

qsizetype referenceLength(QStringView text, qsizetype start)
{
    constexpr qsizetype longest = 64;
    const qsizetype end = std::min(text.size(), start + longest);
    qsizetype i = start + 1;
    if (i >= end) {
        return 0;
    }
    if (text[i] == u'#') {
        const bool isHex = i + 1 < end && text[i + 1] == u'x';
        i += isHex ? 2 : 1;
        const qsizetype begin = i;
        const auto isDigit = [isHex](QChar c) {
            return (c >= u'0' && c <= u'9') || (isHex && ((c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F')));
        };
        while (i < end && isDigit(text[i])) {
            ++i;
        }
        return i > begin && i < end && text[i] == u';' ? i + 1 - start : 0;
    }
    if (!isWord(text[i]) && text[i] != u':') {
        return 0;
    }
    while (i < end && (isWord(text[i]) || text[i] == u'.' || text[i] == u':' || text[i] == u'-')) {
        ++i;
    }
    return i < end && text[i] == u';' ? i + 1 - start : 0;
}

char32_t referencedCharacter(QStringView reference)
{
    const QStringView name = reference.sliced(1, std::max<qsizetype>(0, reference.size() - 2));
    if (!name.startsWith(u'#')) {
        const auto *const found =
            std::ranges::lower_bound(entities, name, [](QStringView a, QStringView b) { return a < b; }, &Entity::name);
        return found != std::end(entities) && found->name == name ? found->character : 0;
    }
    const bool isHex = name.size() > 1 && name[1] == u'x';
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    if (!isCharacter) {
        return 0;
    }
    const bool isControl = code >= firstControl && code - firstControl < std::size(windowsCharacters);
    return isControl && windowsCharacters[code - firstControl] != 0 ? windowsCharacters[code - firstControl] : code;
}

QString resolvedReferences(QStringView text)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype i = text.indexOf(u'&'); i >= 0; i = text.indexOf(u'&', i + 1)) {
        const qsizetype length = referenceLength(text, i);
        const char32_t c = length > 0 ? referencedCharacter(text.sliced(i, length)) : U'\0';
        if (c != U'\0') {
            result += text.sliced(copied, i - copied);
            result += QString::fromUcs4(&c, 1);
            copied = i + length;
            i = copied - 1;
        }
    }
    return copied == 0 ? text.toString() : result += text.sliced(copied);
}

} // namespace frontrow
