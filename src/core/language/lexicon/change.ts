/** Getting more, less or other, and going from place to place. See `../lexicon.ts` for how to read it. */
export const CHANGE = `
# change
increase, rise, grow, raise, climb, growth, go up, hike, step up, ramp up | augmenter, hausse, croître, croissance, accroître, accroissement, relever, progresser | aumentar, subir, crecer, incremento
surge, soar, jump, spike, skyrocket, leap, shoot up, boom | bondir, flamber, s'envoler, envolée, grimper, boom | dispararse, repuntar, auge
decrease, decline, fall, drop, dip, diminish, go down, reduction, lower, shrink, come down | baisser, diminuer, chuter, reculer, décroître, rétrécir | disminuir, bajar, caer, descenso, caída, disminución
plunge, plummet, slump, tumble, collapse, nosedive | plonger, s'effondrer, effondrement, dégringoler, chute | desplomarse, hundirse, derrumbarse
reduce, cut, lower, reduction, slash, curb, trim, scale back, cut down, cut back, decrease | réduire, abaisser, réduction, couper, diminuer, baisser | reducir, recortar, rebajar, reducción, disminuir
expand, enlarge, widen, expansion, broaden, scale up | élargir, agrandir, étendre, expansion, extension | ampliar, expandir, extender, expansión, ampliación
change, alter, modify, shift, modification, adjust, adapt, amend, transform | changer, modifier, modification, évolution, adapter, ajuster, transformer | cambiar, modificar, modificación, alterar, ajustar, adaptar, transformar, transformación
improve, enhance, better, upgrade | améliorer, perfectionner, bonifier, mieux | mejorar, perfeccionar
worsen, deteriorate, aggravate, get worse, worse | empirer, aggraver, détériorer, dégradation, se dégrader, pire | empeorar, agravar, deteriorar, peor
modernise, modernize, upgrade, refurbish, overhaul, renovate, update, revamp, retrofit, refit, spruce up, face-lift | moderniser, rénover, remettre à niveau, mettre à jour, remise à neuf, refondre, retaper, mise à niveau, dépoussiérer, rafraîchir | modernizar, modernización, renovar, actualizar, actualización, remozar, reacondicionar, poner al día, puesta al día
replace, substitute, supersede, take the place, swap out, supplant, stand in for | remplacer, substituer, succéder, prendre la place, prendre la relève, supplanter, se substituer, suppléer | reemplazar, sustituir, sustitución, sustituto, tomar el relevo, suplir, relevar, suplantar
strengthen, reinforce, bolster, boost, beef up, consolidate, shore up, deepen, cement ties, firm up, tighten ties, build up | renforcer, consolider, muscler, renfort, resserrer, approfondir, affermir, conforter, rehausser | reforzar, fortalecer, consolidar, refuerzo, afianzar, profundizar, robustecer, apuntalar
weaken, undermine, erode, hobble, chip away, water down | affaiblir, fragiliser, saper, éroder, ébranler, porter un coup | debilitar, socavar, mermar, erosionar, quebrantar
accelerate, speed up, hasten, quicken, fast-track, speed | accélérer, hâter, presser le pas | acelerar, agilizar, aceleración
slow, slow down, slowdown, slowly | ralentir, freiner, lent | ralentizar, desacelerar, desaceleración, frenar, lento
spread, propagate, proliferate, disseminate | propager, se répandre, proliférer, diffuser, dissémination | propagar, extenderse, propagación, difundir, proliferación
recover, rebound, recovery, bounce back, pick up, get better | se redresser, rebondir, reprise, redressement, se rétablir | recuperarse, recuperación, repuntar
exchange, swap, trade-off, barter, quid pro quo, in return, in exchange, horse-trade | échanger, troquer, troc, contrepartie, en échange, en contrepartie, donnant-donnant | intercambiar, canjear, trueque, a cambio, contrapartida
remove, withdraw, strip, take away, take off, delete, erase | enlever, retirer, ôter, retrait, supprimer, effacer | quitar, retirar, eliminar, borrar
abolish, scrap, repeal, abolition, eliminate, do away with, revoke, get rid of | abolir, supprimer, abroger, abolition, suppression, éliminer | abolir, derogar, suprimir, abolición, supresión, eliminar
reform, overhaul, restructure, reorganise, reorganize | réforme, restructurer, réorganiser, refonte | reforma, reestructurar, reestructuración, reorganizar
convert, turn into, transform | convertir, transformer en, reconversion | convertir, conversión
reverse, backtrack, u-turn, undo, overturn | revenir sur, faire marche arrière, volte-face, revirement, inverser | revertir, dar marcha atrás, anular
restore, reinstate, re-establish | rétablir, remettre en état | restaurar, restauración, restablecer
stabilise, stabilize, stable, steady | stabiliser, stable, stabilité | estabilizar, estable, estabilidad
unstable, instability, volatile | instable, instabilité, volatil, volatilité | inestable, volátil
vary, fluctuate, variation | varier, fluctuer, variation, fluctuation | variar, fluctuar, variación, fluctuación
intensify, step up, ramp up, heighten, stronger | intensifier, intensification, accentuer, amplifier | intensificar, acentuar, redoblar
ease, relax, loosen, alleviate, relieve | assouplir, atténuer, allègement, soulager | aliviar, relajar, suavizar, flexibilizar
tighten, toughen, stricter, harden | durcir, resserrer | endurecer
simplify, streamline, simplification | simplifier, simplification | simplificar, simplificación
correct, rectify, put right | corriger, correction, rectifier, rectification | corregir, corrección, rectificar
shrink, narrow | se contracter, contraction, rétrécir | contraerse, contracción, encoger
melt, thaw | fondre, fonte, dégel | derretir, deshielo

# movement
arrive, reach, turn up, pull in, roll in | arriver, parvenir, atteindre, débarquer, se pointer, arriver à bon port, faire son arrivée | llegar, alcanzar, arribar
leave, departure, set off, quit, go away, exit, walk out, head off, clear off, check out | partir, quitter, départ, sortir, s'en aller, s'éloigner, se barrer, prendre congé, plier bagage, déguerpir | salir, irse, marcharse, ausentarse
return, come back, go back, get back, bring back, go home | retourner, retour, rentrer, ramener | volver, regresar, vuelta, retorno
enter, entry, entrance, go in, access | entrer, entrée, pénétrer, accéder, accès | entrar, entrada, ingresar, acceso
move, relocate, shift, transfer, resettle, displace | déménager, déplacer, transférer, transfert, délocaliser, bouger | mudarse, trasladar, traslado, desplazar, transferir
travel, journey, trip, voyage, tour | voyager, trajet, déplacement, se rendre, périple, tournée | viajar, trayecto, gira, recorrido
visit, visitor, tour, official visit, go and see, state visit, drop in, stop by, pay a visit, call on | visite, visiteur, se rendre, rendre visite, visite officielle, visite d'État, venue, passer voir | visita, visita oficial, visita de Estado
cross, traverse | traverser, franchir | cruzar, atravesar, cruce, travesía
deliver, delivery, ship, shipment, send, supply, supplier, provide, transfer, hand over, dispatch, given, furnish, equip, flow, turn over, drop off, offload onto, fork over, kit out, resupply, replenish, pass on | livrer, livraison, livreur, expédier, expédition, envoyer, fournir, fournisseur, fourniture, approvisionner, transférer, transfert, remettre, donner, refiler, procurer, doter, ravitailler, faire parvenir, acheminer, pourvoir, faire passer, céder, se défausser | entregar, enviar, suministrar, proveedor, proveer, transferir, transferencia, abastecer, dotar, aprovisionar, hacer llegar, facilitar
receive, obtain, get hold of, reception, getting, acquire, procure, take delivery, be handed, get one's hands on, lay hands on, be supplied with, be given | recevoir, obtenir, réception, se procurer, récupérer, réceptionner, prendre livraison, se faire livrer, mettre la main sur, entrer en possession, se voir livrer | recibir, obtener, recepción, conseguir, hacerse con, percibir
carry, transport, convey, haul, ferry, carrier, lug, shuttle | transporter, acheminer, convoyer, transporteur, trimballer, convoyage | transportar, acarrear, trasladar
deploy, station, redeploy, send in, put in place, forward-deploy | déployer, positionner, dépêcher, mettre en place, prépositionner, envoyer sur place, projeter des forces | desplegar, despliegue, estacionar, emplazar, enviar tropas, movilizar
withdraw, pull out, pull back, retreat, leave, pullout, exit, disengage, bow out, drawdown, pull troops | se retirer, retrait, repli, se replier, battre en retraite, désengagement, se désengager, plier bagage, retirer ses troupes, décrochage | retirarse, repliegue, replegarse, retroceder, repliegue de tropas
flee, escape, run away, flight, get away, exodus, take flight | fuir, s'enfuir, s'échapper, fuite, évasion, s'évader, exode, échapper, prendre la fuite, déguerpir, se sauver, décamper, détaler | huir, escapar, fuga, huida, éxodo, darse a la fuga, evadirse
sink, shipwreck, capsize, go down, scuttle, send to the bottom | couler, sombrer, naufrage, faire naufrage, chavirer, envoyer par le fond, saborder, couler à pic | hundirse, naufragar, naufragio, volcar, irse a pique, zozobrar, echar a pique
migrate, emigrate, immigrate, migratory | migrer, migration, émigrer, immigrer, migratoire | migrar, migración, emigrar, inmigrar
distribute, hand out, dispense, distributor | distribuer, répartir, répartition, distributeur | distribuir, repartir, distribución, distribuidor
head for, make one's way, set out, bound for, steer for, en route, heading to, sail for | se rendre, se diriger, mettre le cap, faire route, cap sur, en route, prendre la direction, en partance | dirigirse, poner rumbo, rumbo a, en ruta, de camino
follow, chase, pursue, pursuit, track down | suivre, poursuivre, poursuite, traquer, pourchasser | seguir, perseguir, persecución
bring, fetch, take along, carry in, get hold of | apporter, amener, ramener, faire venir | traer, llevar, acercar
pull, drag, tow, tug, take in tow | remorquer, tracter, prendre en remorque, remorquage | tirar, arrastrar, remolcar, remolque
push, shove, thrust | pousser, bousculer | empujar, impulsar
throw, toss, hurl, fling | jeter, lancer, balancer | lanzar, tirar, arrojar
fall, fall down, fall over, tumble | tomber, chuter | caer, caída
climb, ascend, ascent, scale | grimper, escalader, ascension | escalar, subir, ascenso
descend, descent, go down, come down | descendre, descente | descender, bajar, descenso
approach, come near, close in on | approcher, s'approcher, se rapprocher | acercarse, aproximarse
transit, pass through, passage, stopover, stop over, layover, route via | transiter, transit, faire escale, escale, passer par | tránsito, paso, hacer escala, pasar por
walk, on foot, stroll, hike | à pied, promenade, randonnée | caminar, andar, a pie, caminata
run, sprint, jog | course | correr
swim, swimmer | nager, natation, nageur | nadar, natación
jump, leap, bounce | sauter, bondir, rebondir | saltar
rotate, spin, revolve | pivoter, rotation, tourner sur | girar, rotación
fly, flight, airborne, overfly, fly over, hover, take to the air | voler, survoler, aérien, prendre les airs, voler au-dessus | volar, vuelo, sobrevolar, sobrevuelo
evacuate, clear out | évacuer | evacuar, evacuación
gather, assemble, come together, crowd | rassembler, se réunir, affluer, attroupement, foule | reunirse, congregarse, multitud
disperse, scatter, break up | disperser, éparpiller | dispersar, dispersión
lift, hoist, raise, lift up | lever, soulever, hisser, relever | levantar, alzar, elevar
hang, suspend | accrocher, suspendre, pendre | colgar
attach, fasten, tie | attacher, fixer, accrocher | atar, fijar, sujetar
unload, offload, discharge, discharge cargo, land cargo | débarquer, débarquer la cargaison, mettre à terre | descargar, desembarcar
route, path, itinerary, course, trajectory | itinéraire, route, chemin, trajet, parcours, trajectoire, voie | ruta, camino, trayecto, itinerario, recorrido, trayectoria, vía, sendero
shortcut, detour, diversion, bypass | détour, déviation, contourner | desvío, rodeo, circunvalación
direction, towards | direction, sens | dirección, rumbo, hacia
access | accès, accessible, accéder | acceso, acceder
`;
