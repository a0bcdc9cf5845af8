/** What sponsors pay for or give, folded; a word that ends in "s?" stands for its plural too. */
export const GIFTS = `
  food pizzas? drinks? beers? beverages snacks refreshments catering dinner supper lunch breakfast coffee cakes?
  swag tab bill sandwich sandwichs sandwiches burgers? burritos? tacos sushi wine cocktails? cookies donuts
  doughnuts lanyards? pastries bagels appetizers nachos cupcakes samosas chai popcorn brownies canapes keg wraps subs paella
  pretzels brezeln mugs hoodies socks chips fruit buffet bbq barbecue booze cider soda tea nibbles
  chocolates? chocolat pies? sweets candy chili soup curry pasta noodles cheese fondue raclette waffles crepes
  empanadas tapas gluhwein chops grants? t-shirts? tshirts? stickers prizes? raffle giveaways? goodies vouchers
  licences? licenses? captions livestream meals? bites treats speis nourriture repas bouchees bieres? bouffe
  dumplings perogies pierogi pierogies burek pancakes waffles gaufres chicken chowder fuel jause samosa dawa moussaka soupe bagel puff-puff biscuits muffins scones peanuts meal boissons collations? apero aperos aperitif viennoiseries gouter croissants pots? verre cassoulet captations?
  comida cervezas? bebidas? merienda cena picoteo essen getranke bier verpflegung kuchen`
  .trim()
  .split(/\s+/)

/** Each of them as a text may have it: "pizzas?" is "pizza" and "pizzas". */
export const GIFT_WORDS: readonly string[] = GIFTS.flatMap(word =>
  word.endsWith('s?') ? [word.slice(0, -2), word.slice(0, -1)] : [word],
)
