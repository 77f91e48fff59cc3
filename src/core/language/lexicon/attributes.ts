/** What a question may ask for, amounts and units. See `../lexicon.ts` for how to read it. */
export const ATTRIBUTES = `
# attributes a question asks for
price, cost, worth, price tag, value, be worth, how expensive, tab, unit price, unit cost | prix, coût, valoir, valeur, tarif, facture, prix unitaire, coût unitaire, combien coûte, étiquette de prix | precio, coste, valer, valor, tarifa, cuánto cuesta, factura, precio unitario, cuánto vale
amount, sum, total | montant, somme, total | monto, suma, importe, total
number, quantity, count, tally, headcount, volume | nombre, quantité, volume, décompte | número, cantidad, cuantía, volumen, recuento
figure, number, statistic | chiffre, statistique | cifra, estadística
age, years old, how old | âge, ans | edad, años
born, birth, date of birth, birthday | naître, naissance, anniversaire | nacer, nacimiento, cumpleaños
size, dimension, magnitude, how big, how large | taille, dimension, grandeur, ampleur, envergure | tamaño, dimensión, magnitud
length, long, how long, lengthy | longueur, long | longitud, largo
duration, how long, period, span, term, time span, lapse, spell, lifespan, stretch of time | durée, période, combien de temps, laps de temps, durée de vie | duración, plazo, lapso, cuánto tiempo
height, high, tall, altitude | hauteur, haut, altitude | altura, alto, altitud
depth, deep | profondeur, profond | profundidad
weight, weigh, mass, heavy | poids, peser, masse, lourd | peso, masa
area, surface, acreage | superficie, surface, étendue | superficie, área
distance, far, how far, kilometres away, miles away, how many kilometres, mileage, faraway | distance, éloignement, loin, lointain, à quelle distance, combien de kilomètres, kilométrage, distant | distancia, lejos, lejano, alejado, a qué distancia, cuántos kilómetros, kilometraje
range, reach, scope, how far | portée maximale, longue portée, rayon d'action, autonomie, à portée | alcance, autonomía
speed, velocity, pace, how fast | vitesse, rapidité, allure, rythme | velocidad, rapidez, ritmo
temperature, heat, degree | température, chaleur, degré | temperatura, calor, grado
rate, percentage, proportion, ratio | taux, pourcentage, proportion, ratio | tasa, porcentaje, proporción
name, title, be called, full name | nom, s'appeler | nombre, llamarse
call, name, dub, christen, nickname | nommer, appeler, surnommer, désigner, baptiser, surnom | llamar, nombrar, apodar, designar
colour, color, hue, shade | couleur, teinte, coloris | color, tono
kind, type, sort, category, class | genre, type, catégorie, espèce | tipo, clase, género, categoría
owner, proprietor, holder | propriétaire, détenteur, titulaire | propietario, dueño, titular
author, writer, novelist | auteur, écrivain, romancier | autor, escritor, novelista
perpetrator, culprit, offender, wrongdoer, mastermind | auteur, coupable, malfaiteur, cerveau, commanditaire | autor, culpable
inventor, creator, originator | inventeur, créateur, concepteur | inventor, creador
founder, co-founder | fondateur, cofondateur | fundador, cofundador
reason, cause, motive, ground | raison, cause, motif, mobile | razón, causa, motivo
purpose, aim, goal, objective, target, intent, intended for | but, objectif, finalité, visée, cible | propósito, objetivo, fin, finalidad, meta
date, day | date, jour | fecha, día
place, location, venue, site, spot, whereabouts, locality, setting, geographical position | lieu, endroit, emplacement, site, localisation, coin, implantation, position géographique, lieu exact | lugar, sitio, ubicación, localización, emplazamiento, paraje, paradero, enclave
position, post, role, function, job title | fonction, poste, rôle | cargo, puesto, función, papel
origin, source, provenance, sourced from, hail from, traced back | origine, source, provenance, venir de, originaire, en provenance de, issu de | origen, fuente, procedencia, provenir, proceder de, oriundo
destination, bound for, headed for, recipient country, final destination, end up, meant for | destination, à destination de, en direction de, destiné à, point de chute, destination finale | destino, con destino a, destinado a, rumbo a, destino final
recipient, beneficiary, addressee, receiver, receiving country, intended recipient | destinataire, bénéficiaire, réceptionnaire, pays destinataire, bénéficiaire final | destinatario, beneficiario, receptor, país destinatario
consequence, result, outcome, effect, impact, fallout, repercussion, aftermath, knock-on effect, ripple effect, upshot | conséquence, résultat, effet, impact, issue, retombée, répercussion, contrecoup, séquelle | consecuencia, resultado, efecto, impacto, repercusión, secuela, efecto dominó
condition, requirement, prerequisite, stipulation, strings attached, proviso, provided that, precondition | condition, exigence, préalable, sous réserve, à condition que, modalité, pourvu que | condición, requisito, exigencia, siempre que, a condición de, requisito previo
advantage, benefit, upside, upper hand, edge, plus point | avantage, bénéfice, atout, bienfait, aubaine, prendre le dessus | ventaja, beneficio, provecho, punto fuerte
method, manner, means, technique, approach, procedure | manière, façon, méthode, moyen, procédé, technique, procédure, démarche | manera, modo, forma, método, medio, técnica
feature, characteristic, trait, property, attribute | caractéristique, particularité, propriété | característica, rasgo, propiedad
difference, gap, discrepancy, distinction | différence, écart, distinction, décalage, fossé | diferencia, brecha, distinción
model, version, variant, edition, type | modèle, version, variante, édition | modelo, versión, variante
brand, label | marque, label | marca
material, substance, matter | matériau, matériel, matière, substance | material, materia, sustancia
component, part, piece, element, ingredient, spare part, module, subassembly, electronic component, building block | composant, pièce, élément, ingrédient, pièce détachée, pièce de rechange, module, sous-ensemble, composant électronique | componente, pieza, elemento, ingrediente, repuesto, módulo, recambio, pieza de repuesto, componente electrónico
language, tongue | langue, langage, idiome | idioma, lengua
nationality, citizenship | nationalité, citoyenneté | nacionalidad, ciudadanía
headquarters, seat, head office, hq, based in | siège, siège social, quartier général, qg, basé à | sede, cuartel general
subject, topic, theme | sujet, thème, thématique | tema, asunto
valuable, precious | précieux, de valeur | valioso, preciado
expensive, pricey, dear | cher, coûteux, onéreux | caro, costoso
cheap, inexpensive, affordable, low-cost | bon marché, à bas prix, à bas coût | barato, asequible, económico
address, street address, postcode | adresse, code postal, domicile | dirección, código postal, domicilio
width, wide, breadth, broad | largeur, large | ancho, anchura, amplio
capacity, volume | capacité, volume | capacidad, volumen
title, headline, heading | titre, intitulé, manchette | título
alias, pseudonym, code name, codename | pseudonyme, alias, nom de code | alias, seudónimo, nombre en clave
surname, last name, family name | nom de famille, patronyme | apellido
first name, given name, forename | prénom | nombre de pila
symbol, emblem, logo | symbole, emblème, logo | símbolo, emblema, logotipo
example, instance, illustration | exemple, illustration | ejemplo
detail, specifics, particulars | détail, précision | detalle, precisión
list, catalogue, catalog, directory | liste, catalogue, répertoire, inventaire | lista, catálogo
rank, classification | rang, classement | rango, clasificación, posición
level, tier, echelon | niveau, échelon, palier | nivel
scale, extent, magnitude, how extensive | échelle, ampleur, étendue | escala, alcance
criterion, yardstick, benchmark | critère, référence, étalon | criterio, referencia
surface, exterior, outside | surface, extérieur, dehors | superficie, exterior
inside, interior, indoors | intérieur, dedans, à l'intérieur | interior, dentro
password, passcode, code | mot de passe, code | contraseña, clave, código
aspect, facet, dimension | aspect, facette, volet | aspecto, faceta
factor, ingredient | facteur, paramètre | factor
field, domain, realm, sphere, discipline | domaine, champ, sphère, discipline | ámbito, campo, disciplina
circumstance, context, situation, background, backdrop | circonstance, contexte, situation, conjoncture | circunstancia, contexto, situación, coyuntura
status, standing | statut | estatus, estado legal
structure, framework, layout | structure, cadre, ossature | estructura, marco
profile, portrait | profil, portrait | perfil, retrato
point, item, agenda item | point, point à l'ordre du jour | punto
unit of measure, unit | unité | unidad
maximum amount, quota, allotment | quota, contingent | cuota, cupo
minus, less, fewer | moindre, inférieur | menor, inferior
greater, bigger, larger, higher | davantage, supérieur, plus grand | mayor, superior

# quantities and measure
billion, thousand million | milliard | mil millones, millardo
half, fifty percent, halve | moitié, demi, cinquante pour cent | mitad
double, twice, twofold, two times | double, deux fois | doble, duplicar, dos veces
percent, per cent, percentage point | pour cent, point de pourcentage | por ciento, punto porcentual
majority, bulk, lion's share, greater part, overwhelming majority | majorité, plupart, majeure partie, majoritaire, part du lion, le gros de, grande majorité | mayoría, mayor parte, gran mayoría, la mayor parte
numerous, plenty, lots of, a lot of, a great many, a host of, a raft of, countless, a slew of, multitude | nombreux, beaucoup, maint, quantité de, un tas de, une foule, innombrable, pléthore, multitude, une flopée, kyrielle, une ribambelle, pas mal, des centaines | muchos, numeroso, un montón, multitud, innumerable, infinidad, sinnúmero
average, on average | moyen, en moyenne | promedio, media
maximum, highest, peak, ceiling, cap, upper limit | maximum, maximal, pic, plafond | máximo, pico, techo
minimum, lowest, floor, lower limit | minimum, minimal, plancher | mínimo, suelo
limit, threshold, restriction, cap | limite, seuil, restriction, restreindre, plafonner | límite, umbral, restricción
around, approximately, roughly, almost, circa, in the region of, more or less, ballpark | à peu près, presque, près de, quasiment, autour de, approximativement, grosso modo, à la louche, avoisiner, aux alentours de, peu ou prou | aproximadamente, casi, alrededor, en torno a, más o menos, cerca de
exceed, surpass, top, outstrip, outnumber, outpace, in excess of, upwards of | dépasser, excéder, surpasser, outrepasser, être supérieur à, surclasser | superar, exceder, sobrepasar, rebasar, por encima de
count, tally, number, reckon | compter, dénombrer, recenser, comptage | contar, recuento
dollar, usd, buck | dollar, usd | dólar, usd
pound, sterling, gbp | sterling | esterlina
data, dataset, statistic | donnée, statistique, jeu de données | dato, estadística
hundred | centaine | cien, centenar
thousand, 1000 | millier, mille | mil, millar
million | million | millón
dozen | douzaine, dizaine | docena, decena
quarter, one fourth, a fourth | quart | cuarto
one third, a third | tiers | tercio
few, a small number, just a few, scarcely any, a couple of | quelques, poignée, une poignée, peu nombreux, quelques-uns | unos pocos, puñado, escasos, algunos
multiple, various, a number of | plusieurs, divers, multiple, différents | varios, múltiple, diversos
whole, entire, complete, full, total | entier, complet, intégral, totalité, total | entero, completo, íntegro, totalidad
additional, extra, further, supplementary | supplémentaire, additionnel, complémentaire | adicional, suplementario, extra
single, sole, lone, solitary, unique | seul, unique, solitaire | único, solo
pair, couple, duo | paire, couple, duo, tandem | par, pareja, dúo
group, cluster, bunch | groupe, regroupement | grupo, conjunto
batch, lot, consignment, shipment, tranche | lot, cargaison | lote, remesa, tanda, envío
queue, row | file d'attente, queue | fila, cola
pile, heap, stack | pile, tas, amas | pila, montón
remainder, remaining, left over, leftover | reliquat | resto, restante
fraction, portion, share, part, slice, chunk | fraction, portion, part, tranche, morceau | fracción, porción, parte, trozo
equal, equivalent, identical | égal, équivalent, identique, pareil | igual, equivalente, idéntico
similar, alike, resemble, comparable | similaire, semblable, ressembler, comparable, analogue | similar, parecido, semejante, comparable
compare, comparison, versus | comparer, comparaison | comparar, comparación
contrast, contrary, reverse, the other way round | contraire, opposé, inverse, contraste | contrario, opuesto, inverso, contraste
balance, equilibrium | équilibre | equilibrio, equilibrar
record, all-time high, highest ever | record, plus haut historique | récord, máximo histórico
kilometre, kilometer, km | kilomètre, km | kilómetro, km
mile | mile, mille marin | milla
metre, meter | mètre | metro
foot | pied | pie
tonne, ton, metric ton | tonne | tonelada
kilogram, kilo, kg | kilogramme, kilo, kg | kilogramo, kilo, kg
litre, liter | litre | litro
barrel | baril | barril
kilowatt, kw | kilowatt, kw | kilovatio
megawatt, mw | mégawatt, mw | megavatio
gigawatt, gw | gigawatt, gw | gigavatio
euro, eur | euro, eur | euro
ruble, rouble | rouble | rublo
measure, gauge | mesurer, jauge | medir, medición
calculate, work out | calculer, chiffrer | calcular
add, addition, append | ajouter, additionner, addition | añadir, agregar, suma
multiply | multiplier | multiplicar
triple, threefold | tripler | triplicar
divide, split, separate, division | diviser, séparer, scinder, scission | dividir, separar, división, separación
combine, merge, join together | combiner, combinaison, unir, réunir, fusionner, regrouper | combinar, unir, fusionar, combinación
`;
