/** What things are like. See `../lexicon.ts` for how to read it. */
export const QUALITIES = `
# qualities
big, large, huge, vast, massive, giant, enormous, gigantic, immense, great, sizeable, considerable, tremendous | grand, gros, vaste, énorme, massif, géant, immense, gigantesque, volumineux | grande, enorme, vasto, gigante, masivo, inmenso, considerable
small, little, tiny, minor, slight, miniature, mini, petty | petit, minuscule, minime, léger, miniature | pequeño, diminuto, leve, mínimo
important, significant, major, key, crucial, vital, essential, fundamental | important, majeur, crucial, essentiel, clé, vital, décisif, primordial, fondamental | importante, crucial, esencial, clave, decisivo, fundamental, vital
main, principal, chief, primary, top, foremost, core | principal, essentiel, phare, premier | principal, primordial
serious, grave, acute, severity | grave, sérieux, sévère, gravité | grave, serio, severo, gravedad
favourable, favorable, beneficial | favorable, bénéfique | bueno, positivo, favorable
bad, poor, negative, adverse, unfavourable, awful, terrible, dreadful | mauvais, négatif, défavorable, terrible, affreux, épouvantable | malo, negativo, adverso, terrible
strong, robust, mighty, strength, sturdy, solid | fort, puissant, robuste, solide, puissance | fuerte, potente, poderoso, fuerza, potencia, sólido
weak, fragile, feeble, frail, vulnerable | faible, fragile, faiblesse, vulnérable, vulnérabilité, fragilité | débil, frágil, vulnerable
fast, quick, rapid, swift, speedy | rapide, vite | rápido, veloz, rápidamente
possible, potential, feasible, viable, achievable | possible, potentiel, éventuel, possibilité, faisable, envisageable | posible, potencial, posibilidad, eventual, factible, viable
impossible, unfeasible, unable, impracticable | impossible, infaisable, irréalisable, incapable | imposible, inviable, incapaz
probable, likelihood, likely, presumably, in all likelihood | probable, probabilité, vraisemblable, sans doute, selon toute vraisemblance | probable, probabilidad, verosímil
uncertain, unclear, uncertainty, unsure, vague, ambiguous | incertain, incertitude, flou, ambigu, vague, ambiguïté | incierto, incertidumbre, ambiguo, vago
difficult, hard, tough, complex, arduous, tricky, delicate | difficile, ardu, compliqué, complexe, délicat, épineux | difícil, duro, arduo, complicado, complejo
common, joint, mutual | commun, mutuel | común, conjunto, mutuo
unusual, exceptional, extraordinary, unprecedented, strange, odd, weird, rare, bizarre | inhabituel, exceptionnel, extraordinaire, sans précédent, remarquable, bizarre, insolite, inédit | inusual, excepcional, extraordinario, sin precedentes, extraño, raro, insólito
secret, confidential, classified, covert, secrecy, clandestine, top secret, undercover, hush-hush, undisclosed, behind closed doors, under wraps, behind the scenes, on the quiet, discreet, backroom, cloak-and-dagger, on the sly | secret, confidentiel, classifié, en secret, clandestin, top secret, secret défense, caché, à huis clos, en coulisses, en catimini, discret, en douce, sous le manteau, en sous-main, en cachette, à l'abri des regards, confidentialité | secreto, confidencial, clasificado, clandestino, encubierto, en secreto, a puerta cerrada, entre bastidores, discreto, a escondidas
clear, obvious, evident, apparent, plain, unmistakable | clair, évident, visible, net, flagrant | claro, evidente, manifiesto, obvio
efficient, efficacy, work well | efficace, efficacité, performant | eficaz, eficiente, eficacia
controversial, contentious, disputed, contested, polarising | controversé, polémique, litigieux, clivant, qui fait débat | controvertido, polémico, discutido
quality, high-quality, standard | qualité, de qualité | calidad, cualidad
fair, equitable, impartial | juste, équitable, impartial | justo, equitativo, imparcial
white | blanc | blanco
black | noir | negro
red | rouge | rojo
blue | bleu | azul
excellent, great, wonderful, superb, outstanding, magnificent, brilliant, fantastic, perfect | excellent, superbe, magnifique, formidable, remarquable, parfait, génial, merveilleux | excelente, estupendo, magnífico, sobresaliente, perfecto
beautiful, pretty, handsome, attractive | beau, belle, joli, séduisant, attrayant, charmant | hermoso, bonito, guapo, atractivo, bello
ugly, hideous | laid, moche, hideux | feo, horrible
easy, simple, straightforward, effortless, simply | facile, simple, aisé, simplicité | fácil, sencillo, simple
handy, helpful, practical, convenient | utile, pratique, commode, utilité | útil, práctico, conveniente
useless, pointless, futile, in vain | inutile, vain, en vain | inútil, en vano
unnecessary, superfluous, needless | superflu | innecesario, superfluo
suitable, appropriate, adequate, proper | approprié, adapté, adéquat | adecuado, apropiado, idóneo
inappropriate, unacceptable, unsuitable | inapproprié, inacceptable | inapropiado, inaceptable
acceptable, tolerate | accepter, tolérer | aceptar, aceptación, tolerar
available, at hand, obtainable | disponible, disponibilité, à disposition | disponible, disponibilidad
accurate, precise, exact, accuracy | précis, exact, exactitude, précision | preciso, exacto, precisión, exactitud
approximate, rough, vague, imprecise | approximatif, imprécis | aproximado, impreciso
specific, particular, special, distinctive | spécifique, particulier, particulièrement | específico, particular, especial
general, overall, broad, in general, as a rule | général, en général, global, dans l'ensemble | general, en general
usual, normal, ordinary, common, typical, standard | habituel, normal, ordinaire, courant, typique, d'habitude | habitual, normal, ordinario, común, típico
widespread, commonplace, prevalent, common | répandu, généralisé, courant, fréquent | extendido, generalizado, común
different, distinct, unlike | différent, distinct, autrement | diferente, distinto
sufficient, enough, adequate | suffisant, assez, suffire | suficiente, bastante
publicly, in public | publiquement, ouvertement | públicamente, abiertamente
private | privé, à titre personnel | privado
famous, well-known, notorious, infamous | célèbre, connu, fameux, notoire, tristement célèbre | famoso, conocido, célebre, notorio
alone, lonely, on one's own | seul, solitaire, solitude | solo, solitario, soledad
together, jointly, side by side, collectively | ensemble, collectivement, commun | juntos, conjuntamente, colectivo
hard, solid, firm, rigid, stiff | solide, rigide | duro, sólido, firme, rígido
soft, gentle, mild, flexible | doux, souple, souplesse, flexible, flexibilité, tendre | suave, blando, flexible, flexibilidad
strict, rigorous, stringent, harsh, tough | strict, rigoureux, sévère | estricto, riguroso, duro, severo
light, lightweight | léger, légèreté | ligero, liviano
light, lamp, bright, luminous | lumière, éclairage, lampe, lumineux | luz, iluminación, lámpara, luminoso
dark, gloomy | obscurité, obscur | oscuro
loud, noise, noisy, sound | bruit, bruyant, sonore | ruido, ruidoso, sonido
quiet, calm | calme, tranquille, paisible, tranquillité | tranquilo, calma
dry | sec, séché, asséché | seco
wet, damp, humid, moisture, soaked | mouillé, humide, humidité, trempé | mojado, húmedo
sharp, pointed, keen | pointu, aigu | agudo, afilado
round, circular, circle, ring | rond, circulaire, cercle, anneau | redondo, circular
indirect, roundabout | indirect | indirecto
thick, dense, density | épais, dense, densité, épaisseur | grueso, denso, densidad
thin, narrow, slim | mince, étroit | delgado, estrecho
active, dynamic, energetic | actif, dynamique | activo, dinámico, ocupado
passive, idle, inactive, dormant | passif, inactif, oisif | pasivo, inactivo
ambitious, ambition | ambitieux, ambition | ambicioso, ambición
efficient, productive | productif, productivité | productivo
reliable | fiable, solide, fiabilité | fiable, seguro
dubious, suspicious, shady, fishy | douteux, louche, suspect | dudoso, sospechoso, turbio
optimistic, optimism, upbeat, hopeful | optimiste | optimista
pessimistic, pessimism, gloomy | pessimiste | pesimista
transparent | transparent | transparente
rational, logical | rationnel, logique | razonable, racional, lógico
absurd, ridiculous, crazy, insane, mad | absurde, ridicule, fou, insensé, folie | absurdo, ridículo, loco, locura
cautious, careful, prudent, caution | prudent, prudence, précaution, avec soin | cauteloso, prudente, prudencia, precaución
careless, reckless, negligent | imprudent, négligent | imprudente, negligente
aggressive, hostile | agressif, hostile, hostilité, agressivité | agresivo, hostil
cruel, ruthless, merciless, inhuman, barbaric | cruel, impitoyable, inhumain, barbare, cruauté | cruel, despiadado, inhumano, bárbaro
generous, generosity, kind, nice | générosité, gentil, gentillesse, bonté | generoso, amable, amabilidad
real, actual, concrete, really, in fact, reality | réel, concret, en réalité, réalité | real, concreto, realmente, realidad, en realidad
theoretical, theory, in theory, abstract | théorique, théorie, en théorie, abstrait | teórico, teoría, abstracto
technical | technique | técnico
physical, bodily | physique, corporel | físico
military-grade, dual-use, civilian use, civilian and military use | à double usage, usage civil, biens à double usage, double usage, usage dual, civil et militaire | doble uso, uso civil, uso dual, uso civil y militar
domestic, home-made, home-grown, locally made, locally produced, domestically produced, home-built, indigenously built | de fabrication locale, fait maison, fabriqué sur place, local, produit localement, produit sur place, production locale, production nationale, fabrication nationale | de fabricación local, casero, nacional, producción local, producción nacional, hecho en casa
advanced, sophisticated, cutting-edge, state-of-the-art | avancé, sophistiqué, perfectionné, de pointe, évolué | avanzado, sofisticado, de vanguardia
basic, primitive, rudimentary, crude, elementary | rudimentaire, basique, primitif, élémentaire, sommaire | básico, rudimentario, primitivo, elemental
luxury, deluxe, high-end | luxe, luxueux, haut de gamme | lujo, lujoso, de gama alta
second-hand, pre-owned | d'occasion, de seconde main | de segunda mano, usado
intact, undamaged | intact, en bon état | intacto
defective, faulty, out of service, broken down | défectueux, hors service, en panne | defectuoso, fuera de servicio
total, absolute, utter, completely, entirely, fully | total, absolu, complètement, entièrement, pleinement | total, absoluto, completamente
mainly, mostly, chiefly, primarily | principalement, surtout, essentiellement, majoritairement, en grande partie | principalmente, sobre todo, mayormente
especially, particularly, notably, above all | surtout, notamment, en particulier, particulièrement | especialmente, particularmente, sobre todo
solely | seulement, uniquement | solamente, únicamente, exclusivamente
in person | en personne | personalmente, en persona
green | vert | verde
yellow | jaune | amarillo
grey, gray | gris | gris
brown | marron, brun | marrón
pink | rose | rosa
orange | orange | naranja
gold, golden | doré | dorado, de oro
`;
