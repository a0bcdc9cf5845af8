import { wordSet } from './word-set.ts'

/** Names of countries and regions in one word: written like products, and never one that no list has. */
export const LANDS =
  wordSet(`afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin bhutan
  bolivia bosnia botswana brazil brasil bulgaria burundi cambodia cameroon canada chile china colombia congo croatia cuba cyprus czechia
  denmark ecuador egypt eritrea estonia ethiopia finland france gabon gambia georgia germany ghana greece guatemala guinea haiti honduras
  hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia
  lebanon lesotho liberia libya lithuania luxembourg macedonia madagascar malawi malaysia mali malta mauritius mexico moldova mongolia
  montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru
  philippines poland portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland
  syria taiwan tajikistan tanzania thailand togo tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe
  africa asia europe america oceania scandinavia britain england scotland wales ulster bavaria catalonia california texas florida ontario
  quebec québec bretagne brittany normandy normandie provence alsace auvergne occitanie wallonia flanders silicon balkans benelux u.s u.k`)

/** Names of countries and regions in two words, folded: written like people's. */
export const LANDS_IN_TWO_WORDS: ReadonlySet<string> = new Set(
  `costa rica;el salvador;sri lanka;new zealand;south africa;north korea;south korea;saudi arabia;hong kong;puerto rico;san marino;
  sierra leone;burkina faso;cabo verde;cape verde;latin america;north america;south america;central america;dominican republic;
  czech republic;united kingdom;united states;ivory coast;south sudan;north macedonia;northern ireland;new england;new mexico;
  north carolina;south carolina;north dakota;south dakota;west virginia;british columbia;nova scotia;new brunswick;new south wales;
  estados unidos;reino unido;nueva zelanda;america latina;costa marfil;arabia saudita;nouvelle zelande;etats unis;royaume uni;
  afrique sud;grande bretagne;baden wurttemberg;rheinland pfalz;ile france;rio grande;santa catarina;minas gerais;espirito santo`
    .split(';')
    .map(name => name.trim()),
)
