/** Doing, having, making and breaking. See `../lexicon.ts` for how to read it. */
export const DEEDS = `
# cause, purpose, ability, success
cause, trigger, provoke, bring about, lead to, result in, spark, give rise, set off, prompt, pave the way, stoke, unleash, stir up | causer, provoquer, déclencher, engendrer, susciter, être à l'origine, attiser, donner lieu, ouvrir la voie, être la cause | causar, provocar, desencadenar, suscitar, ocasionar, dar lugar, conducir a, atizar
due to, owing to, as a result of, thanks to, on account of | en raison de, à cause de, grâce à, suite à | debido a, a causa de, por culpa de, gracias a
despite, in spite of, notwithstanding, regardless of, even though | malgré, en dépit de, quoique | a pesar de, pese a, aunque
allow, enable, permit, authorise, permission, give permission, give the go-ahead, greenlight, tolerate | permettre, autoriser, permission, laisser, donner le feu vert, rendre possible, laisser passer, donner son accord | permitir, autorizar, autorización, permiso, dejar, dar luz verde, habilitar, posibilitar, dar permiso
licence, license, permit, accreditation, certification, under licence, under license, licensing deal | licence, permis, agrément, accréditation, habilitation, sous licence, accord de licence | licencia, permiso, acreditación, bajo licencia, acuerdo de licencia
technology transfer, know-how transfer, transfer of technology, share technology | transfert de technologie, transfert de savoir-faire, transfert technologique | transferencia de tecnología, transferencia tecnológica
forbid, ban, prohibit, outlaw | interdire, interdiction, prohiber, bannir, défendu, proscrire, prohibition | prohibir, prohibición, vetar
prevent, avoid, avert, keep from, forestall, head off, ward off, foil, thwart, stop from, preclude | empêcher, éviter, prévenir, prévention, faire barrage, faire obstacle, déjouer, enrayer, contrer, parer à | impedir, evitar, prevenir, prevención, frustrar, atajar, imposibilitar, obstaculizar
block, hinder, obstruct, hamper, impede, thwart, stall, deadlock, stalemate, impasse, stand in the way, hold up, throttle, bottleneck, stymie | bloquer, entraver, obstruer, blocage, impasse, contrecarrer, dans l'impasse, faire obstacle, paralyser, barrer, mettre des bâtons dans les roues | bloquear, obstaculizar, entorpecer, bloqueo, estancado, frenar, trabar, paralizar, poner trabas
compel, oblige, coerce, require, coercion, pressure | obliger, contraindre, contrainte, coercition | forzar, obligar, imponer, coacción
impose, imposition, levy | imposer, imposition, infliger | imponer, imposición
need, require, necessity, necessary | besoin, nécessiter, nécessaire, falloir, requérir | necesitar, necesidad, necesario, requerir
obligation, duty, mandatory, compulsory, binding, obliged to | obligation, obligatoire, contraignant, devoir, impératif | obligación, obligatorio, vinculante
help, aid, assist, relief, helper, lend a hand, give a hand, come to the aid, bail out, prop up, helping hand, come to the rescue, pitch in, lifeline | aider, assistance, secours, donner un coup de main, venir en aide, prêter main-forte, coup de pouce, coup de main, dépanner, porter secours, à la rescousse, prêter assistance, épauler | ayudar, asistir, asistencia, echar una mano, auxiliar, socorrer, tender una mano, apoyar
support, back, endorse, stand behind, stand by, side with, get behind, throw weight behind, rally behind, uphold, prop up, stick up for, take sides with, sympathise with | soutenir, soutien, appuyer, épauler, cautionner, se ranger derrière, parrainer, prendre parti pour, prendre fait et cause, faire bloc, voler au secours, prendre la défense | apoyar, respaldar, secundar, ponerse del lado
contribute, contributor, chip in, do one's bit, pitch in, kick in | contribuer, contributeur, apporter, cotiser, mettre au pot | contribuir, contribución, aporte, poner de su parte
influence, sway, clout, affect, influential, impact, leverage, hold over, weigh on | influence, affecter, influent, influer, ascendant, levier, peser sur | influencia, influir, afectar, influyente, ascendiente, palanca, pesar sobre
aim, seek, target, intend to, be meant to, set one's sights, have designs on, go for | viser, chercher à, avoir pour but, avoir pour objectif, avoir dans le viseur, prétendre à | apuntar, pretender, tener como objetivo, aspirar a, poner la mira
try, attempt, endeavour, effort, strive, have a go, bid to, seek to, give it a go, make an effort | essayer, tenter, tentative, effort, s'efforcer, s'employer à, chercher à, œuvrer, faire en sorte | intentar, esfuerzo, tratar de, tentativa, esforzarse
succeed, success, manage, pull off, come off, be able to | réussir, réussite, succès, parvenir, avec succès, venir à bout, mener à bien, faire mouche, y parvenir | lograr, éxito, conseguir, salir adelante, prosperar
achieve, accomplish, attain, fulfil | accomplir, réaliser, atteindre | alcanzar, cumplir, lograr
fail, failure, flop, unsuccessful, fall through, fiasco, come to nothing, backfire, fall apart, flounder, misfire, go wrong | échouer, échec, rater, infructueux, fiasco, ratage, capoter, tomber à l'eau, faire long feu, tourner court, faire chou blanc, se planter | fracasar, fallar, fiasco, frustrarse, malograrse, irse al traste
able, capable, ability, be in a position to | capable, capacité, en mesure | capaz, capacidad
carry out, implement, conduct, put into practice, perform, undertake, put into action, perpetrate, execute a plan | mettre en œuvre, réaliser, mener, effectuer, mener à bien, mettre à exécution, perpétrer, exécuter un plan, procéder à | llevar a cabo, ejecutar, realizar, efectuar, implementar, perpetrar, poner en práctica
apply, enforce, application, put into effect, come into force, take effect | appliquer, faire respecter, entrer en vigueur, en vigueur, entrée en vigueur | aplicar, aplicación, hacer cumplir, entrar en vigor, vigente
use, utilise, utilize, usage, make use, employ, deploy, resort to, wield, harness, put to use, make use of, turn to | utiliser, usage, recourir, se servir, exploiter, employer, faire usage, avoir recours, manier, mettre à profit, mettre en œuvre | usar, utilizar, emplear, uso, utilización, manejar, hacer uso
lack, shortage, scarcity, deficit, shortfall, scarce, insufficient, run out of, short of, dearth, dry up, running low, low on, running out, tight supply | manque, pénurie, déficit, carence, insuffisant, à court de, rupture de stock, en rupture, faire défaut, à sec, disette | falta, escasez, carencia, insuficiente, déficit, desabastecimiento, agotarse, quedarse sin
excess, surplus, glut | excès, excédent, surplus, excessif, trop | exceso, excedente, demasiado
save, spare, economise, put aside | épargner, mettre de côté | ahorrar
manage, operate, administer, handle | gérer, exploiter, gestion, administrer, opérateur, gestionnaire | gestionar, operar, explotación, administrar
lead, head, direct, leadership, be in charge, in charge of, chair | diriger, présider, à la tête de, direction, mener, piloter, à la barre | dirigir, encabezar, liderar, dirección, liderazgo, presidir
control, supervise, oversee, oversight, supervisor, overseer, in the hands of, under the thumb, hold sway, dominate | contrôler, superviser, encadrer, maîtrise, dominer, mainmise, sous la coupe, aux mains de, avoir la haute main | controlar, supervisar, supervisión, dominar, en manos de, dominio
monitor, watch, surveillance, observe, keep an eye, track, keep tabs, spy on, keep watch, shadow, snoop | surveiller, observer, suivi, suivre de près, épier, guetter, tenir à l'œil, suivre à la trace, filature, garder un œil, espionner | vigilar, observar, seguimiento, seguir de cerca, espiar
cooperate, collaborate, work together, team up, joint effort, work hand in hand, pull together, work side by side, join hands, pool efforts | coopérer, collaborer, travailler ensemble, main dans la main, faire équipe, unir ses efforts, de concert, œuvrer ensemble, travailler de concert, s'entraider | cooperar, cooperación, colaborar, colaboración, de la mano, aunar esfuerzos, hacer equipo, trabajar juntos
partnership, partner, team up, associate, tie-up, alliance, joint venture, strategic partnership, working relationship, alignment | partenariat, partenaire, s'associer, association, entente, alliance, coentreprise, coopération, rapprochement stratégique | asociación, socio, asociarse, alianza, empresa conjunta, colaboración, asociación estratégica
join, accede, sign up, membership, enter, become a member, admission, come on board, hop on, enrol in, sign up to | rejoindre, adhérer, adhésion, intégrer, s'inscrire, admission, rallier, se joindre, entrer dans, prendre part, s'affilier | unirse, adherirse, adhesión, ingresar, incorporarse, afiliarse, entrar en
belong to, belong, be part of, member, owned by | appartenir, faire partie, membre | pertenecer, formar parte, miembro
include, comprise, consist of, contain, inclusion, made of, made up of, incorporate, feature, composed of | comprendre, inclure, contenir, composé de, intégrer, renfermer, inclusion | incluir, comprender, contener, constar de, compuesto
exclude, exclusion, leave out, bar, rule out, shut out, apart from | exclure, exclusion, sauf, à l'exception de, hormis | excluir, exclusión, descartar, excepto, salvo
involve, implicate, mixed up in, embroil, drag into, be a party to, have a hand in, tangled up in | impliquer, mêlé à, participer à, tremper dans, partie prenante, mouillé dans, entraîner dans | implicar, involucrar, implicación, meterse en, envuelto en, salpicado
concern, relate to, regard, affect, deal with, pertain | concerner, porter sur, toucher, avoir trait à | concernir, atañer, afectar, relativo
link, tie, connection, relation, relationship, bond, nexus, hook up | lien, relation, rapport, liaison, lier, rattacher, relier, connexion, attache, accointances, affinité, nouer, filiation | vínculo, relación, lazo, enlace, conexión, nexo, conectar, afinidad
depend on, dependence, reliance, reliant, rely on, hooked on, at the mercy of, lean on, bank on | dépendre, dépendance, tributaire, reposer sur, s'en remettre à | depender, dependencia, dependiente, estar a merced, a expensas de
measure, step, provision, arrangement, action | mesure, démarche, action | medida, disposición, acción
rule, regulation, norm, standard, guideline, regulatory | règle, norme, réglementation, consigne, directive | regla, norma, reglamento, regulación, regular, directriz
system, scheme, mechanism, arrangement | système, dispositif, mécanisme | sistema, dispositivo, mecanismo
test, trial, try out, put through its paces, test flight, field test, pilot scheme, trial run, dry run | tester, essai, expérimenter, expérience, expérimental, mettre à l'épreuve, mise à l'essai, banc d'essai, vol d'essai, éprouver | probar, prueba, ensayo, experimentar, poner a prueba, prueba piloto, vuelo de prueba, testear
risk, danger, hazard, peril, risky, unsafe, endanger, jeopardise | risque, danger, péril, aléa, dangereux, périlleux, mettre en danger, menacer | riesgo, peligro, arriesgado, poner en peligro
protect, safeguard, defend, shield, guard, defence, defense | protéger, protection, défendre, préserver, bouclier, garde, défense, abriter | proteger, protección, defender, salvaguardar, defensa
preserve, conservation, maintain | préserver, sauvegarder | preservar, conservar, conservación
rescue, save, rescuer, pull out alive | sauver, secourir, sauvetage, sauveteur | rescatar, salvar, socorrista, salvamento
abandon, renounce, drop, forgo, walk away, ditch | abandonner, renoncer, renonciation, délaisser | abandonar, renunciar
maintain, maintenance, upkeep, service | entretenir, entretien | mantener
repair, fix, mend, restore, patch up, repairman, refurbish | réparer, remettre en état, dépanner, rafistoler, retaper, remettre en service | reparar, reparación, arreglar, poner a punto, recomponer
responsible for, behind, be to blame, at fault, answerable for, pulling the strings, have a hand in | responsable de, derrière, être à l'origine, tirer les ficelles, fautif, être l'auteur, à la manœuvre | responsable de, detrás de, estar detrás, tener la culpa, mover los hilos
rely on, lean on, count on | compter sur, s'appuyer sur, miser sur | contar con, apoyarse en
refrain, abstain, hold back from | s'abstenir, se garder de, abstention | abstenerse, abstención
hesitate, reluctant, waver | hésiter, réticent | dudar, reacio, vacilar
dare, bold | oser, audacieux, audace | atreverse, osado, audaz
handle, deal with, tackle, cope, address | s'occuper de, faire face, aborder | ocuparse, hacer frente, abordar
solution, remedy | solution, remède | solución, remedio
opportunity, chance | occasion, opportunité, chance | oportunidad, ocasión
luck, lucky, fortunately | chance, chanceux, heureusement, par chance | suerte, afortunado
unlucky, unfortunate, bad luck, regrettable | malheureux, malchance | desafortunado, desgraciadamente, mala suerte
coincidence, by chance, random, at random | hasard, coïncidence, par hasard, aléatoire, fortuit | coincidencia, por casualidad, al azar, azar
deliberate, on purpose, intentionally, wilful, premeditated | délibérément, intentionnel, volontairement, exprès, sciemment, en connaissance de cause, prémédité, de propos délibéré | deliberado, intencionado, a propósito, a sabiendas, premeditado
accidental, unintentional, by accident, unwitting, unintended, inadvertently | accidentel, involontaire, par accident, par inadvertance, sans le vouloir, non intentionnel | accidental, por accidente, involuntario, sin querer, inadvertido
voluntary, volunteer, voluntarily | volontaire, bénévole, bénévolat, volontariat | voluntario
spontaneous, improvise, makeshift | spontané, improviser, de fortune | espontáneo, improvisar
intervene, intervention, step in, interfere, meddle | intervenir, intervention, ingérence, s'ingérer, s'immiscer, s'interposer | intervenir, intervención, injerencia, interferir
task, mission, assignment, duty | tâche, mission, besogne | tarea, misión
activity, action, operation | activité, action, opération | actividad, acción, operación
service, facility, amenity | service, prestation | servicio, prestación
effort, drive, push, bid | effort, offensive, campagne | esfuerzo, ofensiva
waste, squander | gaspiller, gaspillage, gâcher | desperdiciar, derrochar, despilfarro
consume, consumption, use up, burn through, expend, exhaust, deplete, run through, guzzle, chew through, drain stocks | consommer, épuiser, consumer, griller, engloutir, vider les stocks, cramer | consumir, consumidor, agotar, gastar, acabar con las existencias
supply and demand, demand | demande, offre et demande | demanda, oferta y demanda
resource, means | ressource | recurso
exist | exister, existence, il existe | existir, existencia
benefit from, take advantage, profit from, exploit | profiter, tirer parti, bénéficier | beneficiarse, aprovechar
serve, serve as, act as, function as | servir, faire office | servir de, hacer de
share of responsibility, involved, play a role, play a part | jouer un rôle | desempeñar un papel
exercise, exert, wield | exercer | ejercer
present, presence, on hand | présence, être présent | presencia, estar presente
absence, absent, lacking | absence, absent | ausencia, ausente
stand, bear, put up with, withstand | supporter, endurer, tenir tête | soportar, aguantar
deserve, merit, worthy | mériter, digne | merecer, mérito
avoid, dodge, steer clear, shun | éviter, esquiver, contourner | evitar, esquivar
complete, supplement, round off | compléter, complément | complementar
coordinate | coordonner, coordination | coordinar, coordinación
plan ahead, anticipate, preparedness | anticiper, préparation | anticipar
justify, justification, warrant | justifier, justification | justificar, justificación
motivate | motiver | motivar, motivación
inspire | inspirer | inspirar, inspiración
attract, draw, appeal, lure | attirer, attrait, séduire | atraer, atractivo
persuade, convince, win over | convaincre, persuader, convaincant | convencer, persuadir
impress | impressionner | impresionar
specialise, specialize, specialty | se spécialiser, spécialité, spécialisé | especializarse, especialidad
define, definition | définir, définition | definir, definición
determine, ascertain, establish | déterminer, établir | determinar, establecer
train, practise, rehearse | répéter, s'exercer | ensayar, practicar

# possession and exchange
own, possess, ownership, owner, belong, hold, proprietor, in possession of, have at one's disposal, be equipped with | posséder, détenir, possession, propriété, propriétaire, appartenir, disposer de, avoir en sa possession, être doté de, être équipé de, aux mains de | poseer, posesión, propiedad, propietario, dueño, pertenecer, tener en su poder, ostentar, contar con
keep hold of, retain, hang on to, hold on to | ne pas lâcher | guardar
acquire, acquisition, takeover, buy out, buyout, merger | acquérir, acquisition, rachat, racheter, prise de contrôle, fusion, reprise | adquirir, adquisición, absorber, fusión, compra
buy, purchase, procure, buyer, acquire, shop for, snap up, buy up, splash out, stock up on, shopping list, place an order | acheter, achat, acquérir, acheteur, acquisition, acquéreur, se procurer, racheter, s'offrir, faire l'acquisition, s'équiper, se payer, emplette, passer commande, se doter, se fournir, s'approvisionner | comprar, adquirir, comprador, hacerse con, aprovisionarse, abastecerse, encargar, adquisición
sell, sale, seller, vendor, sell off, salesman, for sale, resell, flog, offload, peddle, hawk, resale, unload, put up for sale | vendre, vente, vendeur, céder, cession, revendre, écouler, fourguer, refourguer, brader, bazarder, refiler, mettre en vente, se défaire de | vender, venta, vendedor, revender, liquidar, malvender, poner en venta
rent, lease, hire, rental | louer, location, bail | alquilar, arrendar
donate, grant, gift, give away, given, donor, hand out, make a present, giveaway, present with | don, offrir, cadeau, octroyer, faire don, faire cadeau, donation, céder gratuitement, livrer gracieusement | donar, donación, regalo, obsequiar, donativo
donor, sponsor, backer, patron | donateur, mécène, sponsor, parrain, bailleur de fonds | donante, patrocinador, mecenas
grant, award, bestow, allocate, assign, attribute, allot | accorder, attribuer, octroyer, décerner, allouer, affecter | conceder, otorgar, adjudicar, asignar, atribuir
lend, loan, lender, credit, mortgage | prêter, prêteur, crédit, prêt immobilier | prestar, préstamo, crédito
pay, payment, settle, disburse, pay for, payout, foot the bill, fork out, cough up, shell out, pick up the tab, stump up, bankroll | payer, verser, débourser, raquer, décaisser, mettre la main à la poche, mettre la main au portefeuille | pagar, abonar, desembolsar, sufragar, apoquinar, rascarse el bolsillo
spend, expenditure, expense, outlay, splurge, blow money, pour money, plough money, shell out, splash out, fork out | dépenser, frais, consacrer, débourser, claquer, engloutir, injecter, mettre sur la table | gastar, desembolso, invertir, dedicar
earn, income, revenue, make money | gagner, revenu, recette, gains, rentrée d'argent | ganar, ingreso, renta, ganancia
lose, loss | perdre, perte | perder
gain, obtain, win, get hold of, clinch | obtenir, gagner, décrocher, remporter, obtention | obtener, lograr, conseguir
collect, gather, raise, fundraising, pick up | recueillir, collecter, rassembler, ramasser, lever des fonds | recoger, recaudar, recolectar, recaudación, reunir
share, divide up, split, pool | partager, mettre en commun, mutualiser | compartir, reparto
refund, reimburse, repay, pay back, money back | rembourser, rendre l'argent | reembolsar, devolver
compensate, indemnify, damages | indemniser, dédommager, compensation | indemnizar, indemnización, compensar, compensación
inherit, heir, legacy | hériter, héritage, héritier | heredar, herencia, heredero, legado
steal, theft, rob, robbery, burglary, thief, burglar, loot, heist, robber, plunder | voler, dérober, braquage, cambriolage, voleur, cambrioleur, cambrioler, piller, pillage, braquer | robar, hurto, atraco, ladrón, saquear, saqueo
property, real estate, estate, premises | immobilier, propriété, bien immobilier, foncier, promoteur | inmueble, propiedad, bienes raíces, inmobiliario
asset, wealth, possessions | actif, patrimoine, avoirs, biens | activo, patrimonio, bienes
wealth, rich, wealthy, fortune, affluent, well-off, millionaire, billionaire | richesse, riche, fortune, aisé, millionnaire, milliardaire, nanti | riqueza, rico, fortuna, adinerado, millonario, multimillonario
poor, poverty, impoverished, destitute, needy, deprived, misery | pauvre, pauvreté, misère, démuni, défavorisé, précarité, précaire, indigent | pobre, pobreza, miseria, precario, necesitado
kit, gear, equipment, hardware, apparatus, materiel, paraphernalia, tools | matériel, outillage, attirail, barda, panoplie, outil | equipo, material, pertrechos, herramienta
stuff, personal effects, luggage, baggage | effets personnels, bagage | pertenencias, equipaje
borrow | emprunter, emprunteur | pedir prestado, tomar prestado, prestatario
owe, debt, outstanding | devoir de l'argent, dette, impayé | deber, deuda, impago
hoard, stockpile, store, stock up, storage, amass, stash, squirrel away, build up stocks, put aside, lay in supplies | stocker, stockage, accumuler, entreposer, amasser, faire des réserves, engranger, emmagasiner, constituer des stocks, faire provision, constituer des réserves, mettre de côté | almacenar, acumular, acopiar, hacer acopio, atesorar, acaparar
accumulate, pile up, build up | accumuler, s'entasser, cumuler | acumular, acumulación
give back, return, hand back, restitution | rendre, restituer | devolver, restituir, devolución
seize, grab, take hold of | saisir, s'emparer, mettre la main sur | tomar, agarrar, apoderarse
recover, retrieve, get back, salvage, recovery | récupérer, retrouver, repêcher | recuperar, recuperación
hand over, pass on, transmit, bequeath, turn over, relinquish, cede, handover, pass along | transmettre, remettre, léguer, transmission, céder, refiler, cession, rétrocéder, livrer | transmitir, entregar, legar, ceder, traspasar, cesión, hacer entrega
auction, bidder, highest bidder | enchère, vente aux enchères, adjudication, enchérisseur | subasta, postor
collector, collection | collectionneur, collection | coleccionista
lottery, jackpot, raffle | loterie, loto, cagnotte, tirage au sort | lotería, sorteo
bet, gamble, wager | parier, jeu d'argent, miser | apostar, apuesta, juego de azar
tax-free, exempt, waiver | exonéré, dispense, exempté | exento, exención

# creation and destruction
build, construct, erect, builder, put up, building site, construction site, rebuild, reconstruction, under construction, spring up | construire, bâtir, construction, édifier, chantier, constructeur, bâtisseur, reconstruire, reconstruction, ériger, assembler, assemblage, sortir de terre, mettre en chantier, édification, faire construire | construir, edificar, construcción, obra, constructor, reconstruir, reconstrucción, levantar, erigir, en obras, edificación
create, creation, set up, establish, founded, institute, form, start up | créer, création, établir, mettre en place, instaurer, fondation, implanter | crear, creación, fundar, establecer, instaurar, constituir
manufacture, produce, production, output, made, assemble, turn out, mass-produce, build, churn out, crank out, roll off the line, put together, serial production, series production, mass production, production run | fabriquer, produire, production, assembler, assemblage, construire, confectionner, montage, produire en série, sortir des usines, sortir d'usine, mise en production, produire à la chaîne, fabrication en série, production de masse | fabricar, producir, fabricación, producción, ensamblar, montaje, hacer, producir en serie, producción en masa, manufacturar, ensamblaje, elaborar
production rate, output rate, rate of production, monthly output, annual output, monthly production | cadence, cadence de production, rythme de production, production mensuelle, production annuelle | ritmo de producción, cadencia, producción mensual, producción anual
ramp up production, boost output, increase production, step up production, scale up production, expand production | augmenter la production, accroître la production, accélérer la production, montée en cadence, doper la production, produire davantage | aumentar la producción, acelerar la producción, incrementar la producción
manufacturer, maker, producer, builder, made by, industrialist, planemaker, plane maker, aircraft maker, aircraft manufacturer, shipbuilder | fabricant, producteur, constructeur, manufacturier, avionneur, industriel, constructeur aéronautique, constructeur d'avions | fabricante, productor, constructor, fabricante de aviones
aerospace, aerospace industry, aviation industry, aircraft industry | aéronautique, aérospatial, industrie aéronautique, secteur aéronautique | aeroespacial, aeronáutica, industria aeronáutica
design, draw up, conceive, devise, develop, draft, engineer, think up, dream up, brainchild | concevoir, conception, élaborer, concepteur, dessiner, mettre au point, développer, imaginer, conceptualiser, étudier | diseñar, concebir, elaborar, desarrollar, idear, ingeniar
schematic, technical drawing, technical documentation, design plans, diagram, blueprint | schéma, dessin technique, plan technique, documentation technique, plan de fabrication | plano técnico, esquema, documentación técnica
install, fit out, mount, set up, rig up | installer, poser, implanter, aménager, mise en place | instalar, instalación, montar
destroy, destruction, demolish, raze, wreck, ruin, wipe out, annihilate, devastate, flatten, obliterate, knock out, reduce to rubble, lay waste, blow to pieces | détruire, destruction, anéantir, démolir, raser, dévaster, ravager, pulvériser, réduire en cendres, réduire à néant, bousiller, rayer de la carte, réduire en miettes, mettre hors d'usage | destruir, destrucción, demoler, arrasar, devastar, aniquilar, destrozar, reducir a cenizas, arruinar, inutilizar
damage, harm, hurt, injure, spoil, impair, detrimental, mangle, knock about | endommager, dégât, dommage, abîmer, nuire, détériorer, préjudice, nuisible, dégrader, nocif, esquinter, amocher, saccager, mettre à mal | dañar, perjudicar, perjuicio, dañino, nocivo, desperfecto, estropear
demolish, pull down, tear down, demolition, dismantle, knock down, take apart, break up | démolir, démolition, démanteler, démonter | derribar, demoler, demolición, desmantelar, desmontar
break, rupture, smash, shatter, fracture, crack, snap, breakage | casser, briser, rompre, rupture, fracture, fissure | romper, quebrar, ruptura, fractura, grieta
collapse, cave in, crumble, fall down, crash down | s'effondrer, s'écrouler, effondrement, écroulement, céder | derrumbarse, desplomarse, colapso
burn, set on fire, blaze, scorch, set fire, torch, go up in flames, burnt down, arson | brûler, incendier, calciner, mettre le feu, embraser, prendre feu, incendie criminel, incinérer | quemar, arder, incendiar, prender fuego
explode, explosion, blast, blow up, detonate | exploser, détonation, faire sauter | explotar, explosión, estallar, detonación
debris, rubble, wreckage, ruins, wreck | débris, décombres, épave, ruines, gravats, vestige | escombros, restos, ruinas
prototype, mock-up | prototype, maquette | prototipo, maqueta
copy, imitate, replica, duplicate, reproduce, reverse-engineer, clone, knock-off, carbon copy, mimic | copier, imiter, réplique, reproduire, reproduction, cloner, calquer, rétro-ingénierie, ingénierie inverse, décalquer | copiar, imitar, réplica, reproducir, clonar, ingeniería inversa, calcar
invent, devise | inventer | inventar, invención
shape, mould, forge, fashion | mouler | moldear, modelar
cut, slice, carve, chop, saw off | couper, trancher, découper | cortar, recortar, tajar
dig, excavate, drill, bore | creuser, forer, forage, perforer | cavar, excavar, perforar, perforación
paint | peindre, peinture, repeindre | pintar, pintura
clean, wash, clean up, tidy | nettoyer, nettoyage, laver, propre, ménage | limpiar, limpieza, lavar
dirty, filthy, contaminated | sale, saleté, souillé, crasseux | sucio, suciedad
cover, wrap, envelop | couvrir, recouvrir, envelopper, emballer | cubrir, envolver
fill, full | remplir, plein, complet | llenar
empty, vacant, unoccupied | vide, vacant, inoccupé | vacío, vacante
hole, gap, opening, pit | trou, brèche, ouverture | agujero, hoyo, brecha
leak, leakage, spill, seep | fuir, fuite, s'écouler, déversement | fuga, escape, derrame, filtrarse
crush, squeeze, trample | écraser, broyer, piétiner | aplastar, triturar
sabotage, vandalise, vandalism, act of sabotage | sabotage, saboter, vandalisme, vandaliser, dégradation volontaire, acte de sabotage, acte de malveillance, malveillance | sabotaje, sabotear, vandalismo, acto de sabotaje, inutilizar
hit, strike, knock, smash, beat | frapper, taper, heurter, percuter, cogner | golpear, pegar, chocar

# everyday words
eat, consume, swallow | manger, consommer, avaler | comer, tragar
sit, seat | s'asseoir, assis | sentarse
stand up, upright, standing | debout, se lever, se dresser | de pie, ponerse de pie
wake up, awake | se réveiller, réveil | despertar
cry, weep, tears | pleurer, larme | llorar, lágrima
laugh, smile, laughter | rire, sourire | reír, sonrisa
kiss, hug, embrace | embrasser, bisou, étreindre | besar, abrazar
wash, shower, bath | se laver, douche, bain | lavarse, ducha, baño
wear, dressed, put on | porter un vêtement, vêtu, habillé | vestir, llevar puesto
play | jouer, joueur | jugar
wait in line, line up | faire la queue, file d'attente | hacer cola
waste time, waste of time | perdre du temps, perte de temps | perder el tiempo
take care, look after, care for | prendre soin, s'occuper de | cuidar
get rid of, throw away, discard | se débarrasser, jeter | deshacerse, tirar
work out, figure out, solve | élucider, résoudre | resolver, dilucidar
happen again, recur | se reproduire, se répéter | repetirse, volver a ocurrir
own up, take responsibility | assumer, prendre ses responsabilités | asumir
fall asleep, nap | s'endormir, sieste | dormirse, siesta
shake, tremble, vibrate | trembler, secouer, vibrer | temblar, sacudir
smell, odour, odor, scent | odeur, sentir, parfum | olor, perfume
touch, feel by hand | toucher, tactile | tocar
`;
