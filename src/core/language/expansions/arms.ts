/** Arms, aircraft, vehicles, equipment and what is used up. See `../expansions.ts` for how to read it. */
export const ARMS_EXPANSIONS = `
# arms
weapon, arms, weaponry, armament, munitions, arsenal, hardware | arme, armement, arsenal, munitions, matériel de guerre, système d'armes
ammunition, ammo, munition, shell, round, bullet, cartridge, artillery shell | munition, obus, balle, cartouche, projectile, muni
gun, rifle, firearm, pistol, handgun, machine gun, small arms, assault rifle | fusil, arme à feu, pistolet, mitrailleuse, arme légère, fusil d'assaut, flingue, kalachnikov
artillery, howitzer, cannon, mortar, gun, rocket launcher, battery | artillerie, obusier, canon, mortier, lance-roquettes, batterie, pièce d'artillerie
rocket, projectile, rocket launcher, missile, rocket fire | roquette, projectile, lance-roquettes, missile, fusée
missile, ballistic missile, cruise missile, rocket, hypersonic missile, projectile | missile, missile balistique, missile de croisière, fusée, engin balistique, hypersonique
intercontinental missile, icbm, long-range missile, long range, strategic missile | missile intercontinental, missile longue portée, longue portée, missile stratégique
missile launcher, launch pad, silo, launcher, firing platform, launch site | lanceur, pas de tir, silo, rampe de lancement, base de lancement, lance-missiles
warhead, payload, charge, explosive charge, nuclear head | ogive, tête nucléaire, charge, charge utile, charge militaire, charge explosive
nuclear weapon, atomic bomb, nuclear bomb, nuke, the bomb, nuclear deterrent, atomic weapon | arme nucléaire, bombe atomique, arme atomique, la bombe, bombe nucléaire, force de frappe
deter, deterrence, deterrent, dissuade, discourage, nuclear umbrella | dissuader, dissuasion, dissuasif, décourager, parapluie nucléaire
enrich uranium, enrichment, uranium, centrifuge, fissile material, weapons grade | enrichir, enrichissement, uranium, centrifugeuse, matière fissile, qualité militaire
proliferation, non-proliferation, spread of weapons, proliferate, dissemination | prolifération, non-prolifération, proliférer, dissémination
chemical weapon, nerve agent, poison gas, toxic gas, sarin, biological weapon | arme chimique, agent neurotoxique, gaz toxique, sarin, gaz de combat, arme biologique
poison, poisoning, toxin, toxic substance, intoxicate | empoisonner, empoisonnement, poison, substance toxique, intoxication
explosive, dynamite, tnt, bomb, detonator, gunpowder, propellant | explosif, dynamite, tnt, détonateur, poudre, bombe
cluster munition, cluster bomb, submunition, bomblet | arme à sous-munitions, bombe à fragmentation, sous-munitions, bombe à sous-munitions
glide bomb, guided bomb, smart bomb, precision-guided munition, aerial bomb | bombe planante, bombe guidée, bombe intelligente, munition de précision, bombe aérienne
torpedo, depth charge, underwater weapon, naval mine, sea mine | torpille, torpiller, charge de profondeur, mine marine, arme sous-marine
laser, directed energy, laser weapon, beam, microwave weapon | laser, énergie dirigée, arme laser, faisceau, rayon
disarm, disarmament, lay down arms, hand over weapons, demilitarise, decommission weapons | désarmer, désarmement, déposer les armes, rendre les armes, démilitariser, remise des armes
rearm, rearmament, arm, military build-up, militarise, arms buildup | réarmer, réarmement, armer, montée en puissance, militariser, s'armer
gun running, arms trafficking, arms smuggling, illegal arms, arms trade | trafic d'armes, contrebande d'armes, trafiquant d'armes, commerce des armes
range, reach, how far, distance, radius, striking distance | portée, rayon d'action, distance, autonomie, allonge, jusqu'où
accuracy, accurate, precision, precise, pinpoint, hit rate | précision, précis, exact, exactitude, justesse, taux de réussite
guide, guidance, navigation, steer, homing, seeker, gps | guider, guidage, navigation, autodirecteur, téléguidé, piloter, gps
jam, jamming, electronic warfare, spoofing, interfere, scramble, signal disruption | brouiller, brouillage, guerre électronique, leurrage, perturber, interférence, brouilleur
decoy, dummy, lure, bait, fake target, mock-up, trick | leurre, leurrer, appât, factice, fausse cible, maquette, piège
camouflage, conceal, hide, stealth, stealthy, disguise, undetectable | camoufler, camouflage, dissimuler, cacher, furtif, furtivité, indétectable
radar, detect, early warning, tracking, sensor, spot | radar, détecter, détection, alerte avancée, capteur, repérer
body armour, bulletproof vest, flak jacket, helmet, protective gear | gilet pare-balles, casque, blindage, équipement de protection, protection balistique
# drones
drone, uav, unmanned aircraft, unmanned aerial vehicle, quadcopter, remotely piloted | drone, uav, aéronef sans pilote, avion sans pilote, engin sans pilote, quadricoptère, téléguidé
kamikaze drone, loitering munition, attack drone, one-way drone, exploding drone, suicide drone | drone kamikaze, munition rôdeuse, drone explosif, drone d'attaque, munition téléopérée, drone suicide
naval drone, sea drone, unmanned boat, unmanned vessel, uncrewed surface vessel | drone naval, drone marin, bateau sans pilote, navire sans équipage, drone de surface
swarm, wave, mass attack, flock, salvo, barrage | essaim, vague, attaque massive, salve, nuée, saturation
pilot, operator, fly, remote control, handler, steer | piloter, pilote, opérateur, télépilote, télécommander, aux commandes
counter-drone, anti-drone, drone defence, drone jammer, interceptor | antidrone, lutte antidrone, anti-drone, intercepteur, brouilleur
unmanned, uncrewed, autonomous, driverless, robot, robotic, without a pilot | sans pilote, sans équipage, autonome, robot, robotisé, inhabité
artificial intelligence, ai, algorithm, machine learning, neural network | intelligence artificielle, ia, algorithme, apprentissage automatique, réseau neuronal
battery, charge, endurance, power supply, flight time, run time | batterie, recharger, autonomie, alimentation, temps de vol, pile
camera, optics, lens, imaging sensor, thermal imager, video feed | caméra, optique, objectif, appareil photo, capteur optique, caméra thermique
wingspan, size, dimensions, length, measure, how big | envergure, taille, dimensions, longueur, mesurer, mesure
payload, carry, load, carrying capacity, cargo | charge utile, emporter, emport, capacité d'emport, embarquer
altitude, height, ceiling, how high, elevation | altitude, hauteur, plafond, à quelle hauteur, élévation
speed, fast, velocity, quick, kilometres per hour, mach | vitesse, rapide, vite, vélocité, kilomètres par heure, mach
# aircraft, ships and vehicles
plane, aircraft, airplane, jet, airliner, aeroplane | avion, appareil, aéronef, jet, avion de ligne, zinc
fighter jet, fighter, warplane, combat aircraft, fighter plane, jet, bomber | avion de chasse, chasseur, avion de combat, avion de guerre, bombardier, avion militaire
helicopter, chopper, rotorcraft, gunship, rotor | hélicoptère, hélico, giravion, rotor, voilure tournante
transport aircraft, cargo plane, freighter, airlifter, tanker aircraft | avion de transport, avion-cargo, gros-porteur, avion ravitailleur, avion militaire
take off, takeoff, scramble, become airborne, lift off, depart | décoller, décollage, s'envoler, envol, partir
land, landing, touch down, emergency landing, divert | atterrir, atterrissage, se poser, atterrissage d'urgence, dérouter
runway, airfield, airport, airstrip, tarmac, air base | piste, aérodrome, aéroport, tarmac, base aérienne, piste d'atterrissage
hangar, shed, depot, aircraft shelter, warehouse | hangar, abri, entrepôt, dépôt, remise
aircrew, crew, pilot, airman, aviator, crew member | équipage, pilote, aviateur, membre d'équipage, navigant
eject, ejection, bail out, parachute, ejector seat | s'éjecter, éjection, parachute, sauter en parachute, siège éjectable
ship, vessel, boat, craft, naval vessel | navire, bateau, bâtiment, vaisseau, embarcation
warship, frigate, destroyer, corvette, cruiser, naval ship, battleship | navire de guerre, frégate, destroyer, corvette, croiseur, bâtiment de guerre, cuirassé
aircraft carrier, carrier, carrier group, flattop, carrier strike group | porte-avions, groupe aéronaval, porte-aéronefs, groupe naval
submarine, sub, underwater vessel, submersible, u-boat | sous-marin, submersible, bâtiment sous-marin, sous l'eau
sink, sinking, go down, sunk, scuttle, shipwreck, capsize | couler, sombrer, naufrage, envoyer par le fond, saborder, chavirer, coulé
tanker, oil tanker, oil ship, shadow fleet, crude carrier | pétrolier, tanker, flotte fantôme, navire pétrolier, méthanier
cargo ship, freighter, container ship, bulk carrier, merchant ship, merchant vessel | cargo, porte-conteneurs, vraquier, navire marchand, navire de commerce
fleet, navy, naval force, flotilla, armada | flotte, marine, force navale, flottille, armada
tank, armour, main battle tank, armoured vehicle, panzer | char, blindé, char d'assaut, tank, char de combat, véhicule blindé
armoured vehicle, armored vehicle, personnel carrier, infantry fighting vehicle, armoured car, apc | véhicule blindé, blindé, transport de troupes, véhicule de combat, vbci
truck, lorry, heavy vehicle, semi-trailer, juggernaut, hgv | camion, poids lourd, semi-remorque, véhicule lourd, fourgon
car, vehicle, automobile, motor vehicle, van, pickup | voiture, véhicule, automobile, auto, fourgonnette, pick-up
convoy, column, motorcade, procession, line of vehicles | convoi, colonne, cortège, file de véhicules
train, railway, rail, freight train, locomotive, railcar, armoured train | train, chemin de fer, ferroviaire, rail, train de marchandises, locomotive, train blindé, wagon
engine, motor, powertrain, propulsion, turbine, powerplant | moteur, propulsion, turbine, motorisation, turboréacteur, réacteur
space rocket, launch vehicle, launcher, spacecraft, orbital launch | fusée, lanceur, lanceur spatial, engin spatial, vaisseau spatial, mise en orbite
hull, airframe, frame, fuselage, body, chassis | coque, cellule, fuselage, châssis, carrosserie, structure
upgrade, modernise, modernization, refit, overhaul, retrofit, improve | moderniser, modernisation, rénover, améliorer, refonte, mettre à niveau
maintenance, repair, servicing, overhaul, fix, upkeep | maintenance, réparer, réparation, révision, remise en état
retire, decommission, phase out, mothball, take out of service, withdraw from service | retirer du service, désarmer, mettre hors service, réformer, mise au rebut
replace, replacement, substitute, change, supersede | remplacer, remplacement, substituer, changer, succéder, substitut
# components and equipment
component, part, spare part, piece, element, ingredient | composant, pièce, pièce détachée, élément, pièce de rechange, composante
microchip, chip, semiconductor, processor, integrated circuit, microprocessor | puce, semi-conducteur, processeur, microprocesseur, circuit intégré, puce électronique
electronics, circuit board, electronic part, microelectronics, circuitry | électronique, carte électronique, microélectronique, circuit imprimé, circuit
equipment, gear, kit, hardware, material, apparatus | équipement, matériel, équiper, attirail, appareil, dispositif
machine tool, lathe, milling machine, machinery, cnc machine, machine | machine-outil, tour, fraiseuse, machine, machine à commande numérique
device, appliance, gadget, instrument, apparatus | appareil, dispositif, engin, instrument, gadget
antenna, receiver, transmitter, aerial, dish | antenne, récepteur, émetteur, parabole
module, unit, block, assembly, subsystem | module, bloc, unité, sous-ensemble, ensemble
software, program, app, code, application, operating system | logiciel, programme, application, code, système d'exploitation, appli
computer, server, laptop, data centre, pc | ordinateur, serveur, informatique, centre de données, ordi, pc
raw material, ore, metal, rare earth, mineral, critical mineral | matière première, minerai, métal, terre rare, minéraux, minéraux critiques
steel, iron, aluminium, alloy, metal | acier, fer, aluminium, alliage, métal
carbon fibre, composite, fibreglass, material, resin | fibre de carbone, composite, fibre de verre, matériau, résine
fuel, petrol, gasoline, diesel, kerosene, gas, propellant | carburant, essence, diesel, kérosène, gazole, combustible
oil, crude, petroleum, barrel, black gold | pétrole, brut, baril, pétrolier, or noir, hydrocarbures
gas, natural gas, lng, liquefied gas, methane | gaz, gaz naturel, gnl, gaz liquéfié, méthane
foreign-made, imported, western-made, of foreign origin, made abroad, country of origin | de fabrication étrangère, importé, d'origine étrangère, fabriqué à l'étranger, provenance, pays d'origine
origin, come from, provenance, where from, originate | origine, provenir, provenance, venir de, issu
brand, label, marking, serial number, logo, trademark, inscription | marque, étiquette, numéro de série, logo, marquage, inscription
model, version, variant, type, generation, modification | modèle, version, variante, type, génération, déclinaison
name, call, dub, nickname, codename, designation, baptise | nom, appeler, baptiser, surnom, nom de code, désignation, nommer
design, designer, develop, blueprint, draw up, devise, invent | concevoir, conception, concepteur, développer, plan, inventer, mettre au point
patent, invention, intellectual property, inventor | brevet, invention, propriété intellectuelle, breveter, inventeur
fit, install, mount, equip, outfit, installation | installer, monter, équiper, doter, installation, poser
disassemble, dismantle, take apart, strip, tear down, open up | démonter, démanteler, désosser, désassembler, démontage, démantèlement
substitute, alternative, replacement, equivalent, analogue, counterpart | substitut, alternative, remplaçant, équivalent, de remplacement, homologue
faulty, defect, malfunction, break down, failure, flaw, glitch | défectueux, défaut, panne, dysfonctionnement, défaillance, tomber en panne, vice
quality, reliable, reliability, dependable, robust | qualité, fiable, fiabilité, solide, robuste
weigh, weight, heavy, kilo, kilogram, ton | peser, poids, lourd, kilo, kilogramme, tonne
link, connection, communication, satellite internet, network, modem | liaison, connexion, communication, internet par satellite, réseau, modem
thermal, infrared, night vision, heat-seeking | thermique, infrarouge, vision nocturne, thermovision
3d printing, print, 3d printer, additive manufacturing | impression 3d, imprimer, imprimante 3d, fabrication additive
# stocks, use and consumption
stock, stockpile, reserve, inventory, store, supplies, hoard | stock, réserve, stocker, provision, inventaire, réserves, stockage
warehouse, depot, storage, store, arsenal, ammunition dump, storehouse | entrepôt, dépôt, stockage, magasin, arsenal, dépôt de munitions
run out, deplete, exhaust, run low, dwindle, depletion, empty | s'épuiser, épuiser, manquer, s'amenuiser, à court, épuisement, vider
shortage, lack, scarcity, short of, scarce, deficit, insufficient | pénurie, manque, manquer, rareté, rare, déficit, insuffisant, rupture de stock
surplus, excess, too many, glut, oversupply, overproduction | surplus, excédent, excès, trop, surproduction, surabondance
use, employ, deploy, usage, utilise, make use | utiliser, employer, utilisation, usage, emploi, se servir, recourir
consume, consumption, use up, burn through, expend, usage rate | consommer, consommation, brûler, dépenser, utiliser, écouler
save, ration, economise, rationing, spare, conserve | économiser, rationner, rationnement, épargner, ménager, préserver
waste, squander, lose, wastage | gaspiller, gaspillage, gâcher, dilapider
own, possess, have, hold, possession, arsenal | posséder, détenir, disposer, possession, avoir, être doté
need, require, necessary, requirement, essential | besoin, nécessiter, nécessaire, avoir besoin, exiger, indispensable
demand, appetite, need, requests, sought after | demande, besoin, appétit, recherché, prisé
number, quantity, how many, amount, count, total, volume | nombre, quantité, combien, total, volume, chiffre, compter
percentage, proportion, share, rate, per cent, fraction | pourcentage, proportion, part, taux, pour cent, fraction
half, fifty per cent, halve, fifty-fifty | moitié, cinquante pour cent, diviser par deux, à moitié
double, twice, twofold, doubling, two times | doubler, double, deux fois, doublement, multiplier par deux
triple, three times, threefold, treble | tripler, triple, trois fois, multiplier par trois
increase, rise, grow, growth, climb, surge, jump, soar, go up | augmenter, augmentation, hausse, croissance, croître, bondir, grimper, monter, progresser
decrease, fall, drop, decline, shrink, reduce, reduction, cut, go down | baisser, baisse, diminuer, chute, recul, réduire, réduction, diminution, reculer
record, highest, peak, unprecedented, all-time high, never before | record, plus haut, pic, sans précédent, sommet, inédit, jamais vu
average, mean, typical, on average, usual | moyenne, en moyenne, moyen, typique, habituel
majority, most, bulk, largest part, mainly | majorité, plupart, essentiel, plus grande partie, majoritaire
estimate, estimated, evaluate, reckon, put at, calculate, assessment | estimer, estimation, évaluer, chiffrer, évaluation, calculer
forecast, predict, projection, expect, prediction, foresee, outlook | prévoir, prévision, prédire, projection, s'attendre, pronostic, anticiper
lifespan, service life, how long lasts, durability, last | durée de vie, durer, longévité, longtemps, tenir
`;
