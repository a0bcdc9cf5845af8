/** What people eat and drink of an evening, and what else is given to all of them; "s?" stands for the plural too. */
const SERVED = `
  food pizzas? drinks? beers? beverages snacks refreshments catering dinner supper lunch lunches breakfast brunch coffee cakes? sandwich
  sandwichs sandwiches burgers? burritos? tacos sushi wine cocktails? cookies donuts doughnuts pastries bagels appetizers
  nachos cupcakes samosas? chai popcorn brownies canapes keg wraps subs paella pretzels brezeln chips crisps fruit buffet bbq
  barbecue booze cider soda tea nibbles chocolates? chocolat pies? sweets candy chili soup curry pasta noodles cheese fondue
  raclette waffles crepes empanadas tapas gluhwein chops meals? bites treats speis nourriture repas bouchees bieres? bouffe
  dumplings perogies pierogi pierogies burek pancakes gaufres chicken chowder jause dawa moussaka soupe bagel puff-puff
  biscuits muffins scones peanuts boissons collations? apero aperos aperitif viennoiseries gouters? croissants? pots? verre
  cassoulet comida cervezas? bebidas? merienda cena picoteo essen getranke getranken bier verpflegung kuchen
  lemonade limonade juice whisky ramen falafel biryani jollof arepas croquetas tortillas? medialunas alfajores bolo bolinhos
  salgados coxinhas pasteis galettes? tartes? quiches? frites friet bitterballen biertjes broodjes stroopwafels wafels poutine durums? butties buns strudel krapfen
  brotchen brezen bretzels wurst bratwurst suppe brotzeit leberkase focaccia gelato prosecco birre pizze vino vin kombucha
  biere drankjes hapjes borrel momos dosas? idlis? lumpia laksa kimchi gyoza churros butterbrezeln flammkuchen charcuterie
  fromages? sandwiches bocadillos canas trank kaffee eten drinken rinfresco cibo bevande lanches? almoco almuerzo refrigerio desayuno rolls buns vermut vermouth canelones`
/** What is handed out, lent, paid for or won. */
const HANDED = `
  swag tab bill lanyards? mugs hoodies socks grants? t-shirts? tshirts? tees camisetas magliette stickers aufkleber pegatinas
  adesivos autocollants prizes? raffle giveaways? goodies vouchers licences? licenses? captions captioning subtitles livestream
  captations? fuel`
/** What else is given for an evening: things to take away, seats on the way, what rooms are equipped with, and money. */
const LENT = `
  shirts chandails sweaters badges nametags? boards breadboards kits sims? keyboards? cables? cords? adapters? microphones? micros?
  mics cameras? printers? laptops? workspaces credits? subscriptions? books? copies livres libros bucher posters? banners? trophy trophies
  trophees? medals? gifts? presents? bags bus busse buses minibus coach voiture camionnette trains? flights? vols vuelos hotels?
  motels? rides? travel voyages? fund scholarships? bursary bursaries fees? invoice rent expenses streaming stream recordings?
  sous-titrage subtitulos subtitling interpreters? interpretes childcare creche garderie photographer band fiddler party cash essence petrol
  insurance bandwidth tickets? billets? entradas abonnement umbrellas batteries sensors? regalos premios brindes preise? gutscheine
  gutschein vales? bons? notebooks`

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** What sponsors pay for or give, folded; a word that ends in "s?" stands for its plural too. */
export const GIFTS: readonly string[] = [...new Set([...list(SERVED), ...list(HANDED)])]

/** Whatever else a sponsor may have given, written as {@link GIFTS} are. */
export const THINGS: readonly string[] = list(LENT)

/** Each word as a text may have it: "pizzas?" is "pizza" and "pizzas". */
const forms = (words: readonly string[]): readonly string[] =>
  words.flatMap(word => (word.endsWith('s?') ? [word.slice(0, -2), word.slice(0, -1)] : [word]))

/** All forms of what people eat and drink. */
export const SERVED_WORDS: readonly string[] = forms(list(SERVED))
/** All forms of {@link GIFTS}. */
export const GIFT_WORDS: readonly string[] = forms(GIFTS)
/** All forms of {@link THINGS}. */
export const THING_WORDS: readonly string[] = forms(THINGS)
