import { wordSet } from './phrases.ts'

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
  quebec québec bretagne brittany normandy normandie provence alsace auvergne occitanie wallonia flanders silicon balkans benelux`)
