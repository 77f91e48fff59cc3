/** Animals, food, nature, water, transport. See `../expansions.ts` for how to read it. */
export const NATURE_EXPANSIONS = `
# farms, animals, food
farmer, grower, farming, agriculture, agricultural, peasant, farmhand | agriculteur, paysan, exploitant, agricole, cultivateur, agriculture, monde paysan
farm, holding, ranch, smallholding, homestead | ferme, exploitation, exploitation agricole, domaine, élevage
breeder, livestock farmer, rancher, stockbreeding, livestock breeding, herder | éleveur, élevage, élever, berger, pastoral
farmers' protest, tractor blockade, tractors, farm union, angry farmers | manifestation d'agriculteurs, tracteurs, colère agricole, blocage, syndicat agricole
cattle, cow, herd, livestock, bovine, beef, calf, bull | bétail, vache, troupeau, bovin, cheptel, veau, taureau, boeuf
sheep, lamb, flock, goat, ewe, ovine | mouton, brebis, agneau, ovin, chèvre, troupeau
pig, swine, pork, hog, swine fever, piglet | porc, cochon, porcin, peste porcine, porcelet, porcherie
poultry, chicken, hen, duck, fowl, bird flock, broiler | volaille, poulet, poule, canard, basse-cour, gallinacé
egg, laying hen, eggs, dozen, battery hen | oeuf, poule pondeuse, oeufs, pondre, douzaine
cull, slaughter, put down, destroy, kill animals, culling, stamp out | abattre, abattage, euthanasier, éliminer, dépeuplement, tuer les animaux
abattoir, slaughterhouse, slaughter, butcher, meatpacking | abattoir, abattage, boucher, boucherie, équarrissage
animal disease, foot-and-mouth, bluetongue, lumpy skin disease, epizootic, mad cow | maladie animale, fièvre aphteuse, dermatose nodulaire, fièvre catarrhale, épizootie, vache folle
vet, veterinarian, veterinary, animal doctor | vétérinaire, clinique vétérinaire, soigneur, docteur des animaux
animal, beast, creature, wildlife, fauna, species | animal, bête, faune, espèce, bestiole, créature
dog, hound, puppy, canine, pet | chien, chienne, chiot, canin, toutou
pet, companion animal, house animal, cat, kitten | animal de compagnie, animal domestique, chat, chaton
animal cruelty, mistreat animals, animal abuse, animal welfare, neglect | maltraitance animale, cruauté, bien-être animal, sévices, maltraiter
wolf, wolves, predator, pack, attack on flocks | loup, louve, prédateur, meute, attaque de troupeau
bear, bear attack, cub, grizzly, brown bear | ours, ourse, ourson, plantigrade, grizzli
shark, shark attack, bite, fin, great white | requin, attaque de requin, morsure, squale, aileron
whale, dolphin, marine mammal, cetacean, beached, orca, whaling | baleine, dauphin, cétacé, mammifère marin, échouer, orque, cachalot
elephant, ivory, tusk, pachyderm, trunk | éléphant, ivoire, défense, pachyderme, éléphanteau
poaching, poacher, illegal hunting, wildlife trafficking, ivory trade | braconnage, braconnier, chasse illégale, trafic d'animaux, braconner
hunt, hunter, hunting, game, shooting season, shoot animals | chasse, chasseur, chasser, gibier, saison de chasse, battue
fish, fishing, fisherman, fishery, trawler, catch, angler | pêche, pêcheur, poisson, pêcher, chalutier, prise, halieutique
fishing quota, catch limit, fishing rights, overfishing, fish stock | quota de pêche, limite de capture, droits de pêche, surpêche, stock de poissons
bee, beekeeper, hive, honey, pollinator, hornet, apiary | abeille, apiculteur, ruche, miel, pollinisateur, frelon
insect, pest, locust, bug, infestation, swarm | insecte, nuisible, criquet, invasion, infestation, essaim, sauterelle
rat, rodent, vermin, mice, rat infestation | rat, rongeur, souris, nuisible, dératisation
bedbug, infestation, mite, flea, louse | punaise de lit, punaise, infestation, acarien, puce, pou
bird, migratory bird, flock, ornithologist, nest | oiseau, oiseau migrateur, ornithologue, nid, volatile, nicher
zoo, circus animal, wildlife park, captive, enclosure, captivity | zoo, parc animalier, animal de cirque, captivité, enclos, ménagerie
endangered species, extinct, extinction, threatened species, dying out, biodiversity loss | espèce menacée, extinction, disparition, en voie de disparition, espèce protégée, éteint
invasive species, alien species, proliferate, intruder species, non-native | espèce invasive, espèce envahissante, proliférer, nuisible, exotique
crop, harvest, yield, reap, field, gather | récolte, moisson, culture, rendement, récolter, moissonner, champ
wheat, grain, cereal, grain crop, durum | blé, céréale, grain, céréalier, froment
maize, corn, sweetcorn, corn crop | maïs, grain de maïs, maïsiculteur, maïs grain
vineyard, wine, grape, winemaker, vintage, grape harvest, winegrower | vignoble, vin, vigne, viticulteur, vendange, raisin, vigneron, millésime
fruit, vegetable, orchard, apple, tomato, fruit grower, potato | fruit, légume, verger, arboriculteur, maraîcher, pomme, tomate, pomme de terre
milk, dairy, cheese, butter, dairy farmer, cream | lait, laitier, fromage, beurre, produit laitier, crème
meat, beef, pork, butcher, steak, meat industry | viande, boeuf, porc, boucherie, charcuterie, carné, steak
sugar, sweetener, sweet, sugar beet, sugar cane | sucre, édulcorant, sucré, betterave, canne à sucre, sucrier
coffee, coffee bean, arabica, robusta, caffeine | café, caféier, arabica, robusta, caféine
cocoa, chocolate, cacao, cocoa bean | cacao, chocolat, fève, cacaoyer
olive oil, oil, sunflower, vegetable oil, rapeseed | huile d'olive, huile, tournesol, huile végétale, colza
bread, baker, bakery, flour, baguette, loaf | pain, boulanger, boulangerie, farine, baguette, miche
pesticide, weedkiller, herbicide, insecticide, glyphosate, spray | pesticide, désherbant, herbicide, insecticide, glyphosate, phytosanitaire
fertiliser, manure, nitrogen, nitrate, compost | engrais, fumier, azote, nitrate, lisier, compost
organic, bio, organic farming, pesticide-free, natural | bio, biologique, agriculture biologique, sans pesticide, naturel
gmo, genetically modified, transgenic, gene-edited crop | ogm, génétiquement modifié, transgénique, organisme modifié
irrigation, water the crops, reservoir, irrigate, sprinkler | irrigation, irriguer, arroser, mégabassine, retenue d'eau, arrosage
farm subsidy, agricultural aid, farm support, cap, common agricultural policy | subvention agricole, aide agricole, pac, politique agricole commune, aides aux agriculteurs
food, meal, eat, nutrition, foodstuff, diet, grub | nourriture, aliment, manger, repas, alimentation, alimentaire, bouffe
food aid, food bank, soup kitchen, food parcel, ration, rations | aide alimentaire, banque alimentaire, soupe populaire, colis alimentaire, ration
famine, starvation, hunger, starve, food shortage, go hungry, food insecurity | famine, faim, mourir de faim, pénurie alimentaire, insécurité alimentaire, affamer, disette
shortage, lack, scarcity, run out, short of, scarce, deficit | pénurie, manque, manquer, rupture, rareté, carence, insuffisance
food price, grocery bill, cost of food, basket, grocery prices | prix des aliments, prix alimentaires, panier, courses, inflation alimentaire
recall, withdraw from sale, product recall, pull from shelves, take off the market | rappel, rappeler, retirer de la vente, rappel de produit, retrait
food safety, health inspection, hygiene inspection, inspector, contamination | sécurité alimentaire, contrôle sanitaire, inspection, inspecteur, contamination, répression des fraudes
restaurant, eatery, diner, chef, bistro, cook, cuisine | restaurant, bistrot, chef, restaurateur, restauration, cuisinier, table
supermarket, grocery, shop, retailer, store, grocer | supermarché, épicerie, magasin, grande surface, distributeur, hypermarché
drink, beverage, bottled water, soda, soft drink | boisson, boire, eau en bouteille, soda, boisson gazeuse
vegetarian, vegan, plant-based, meat-free, veggie | végétarien, végan, sans viande, végétal, végétalien
# environment, nature, water
climate change, global warming, climate, warming, climate crisis, greenhouse effect | changement climatique, réchauffement, climat, dérèglement climatique, réchauffement climatique, effet de serre
emissions, co2, carbon, greenhouse gas, carbon dioxide, carbon footprint, emit | émissions, co2, carbone, gaz carbonique, empreinte carbone, émettre, dioxyde de carbone
carbon neutral, net zero, decarbonise, climate target, carbon neutrality | neutralité carbone, zéro émission nette, décarboner, objectif climatique, décarbonation
climate summit, cop, climate conference, climate talks, climate deal | cop, sommet climat, conférence climat, négociations climatiques, accord sur le climat
pollution, pollute, contaminate, contamination, smog, polluted | pollution, polluer, pollué, contaminer, contamination, souiller, pollueur
air quality, smog, fine particles, air pollution, particulate matter, clean air | qualité de l'air, particules fines, pollution de l'air, smog, atmosphère, pic de pollution
oil spill, oil slick, black tide, crude leak, leaking tanker | marée noire, nappe de pétrole, déversement, fuite de pétrole, mazout, hydrocarbures
waste, rubbish, garbage, trash, refuse, litter, landfill | déchets, ordures, poubelle, détritus, décharge, immondices, déchetterie
recycle, recycling, sort waste, reuse, bottle deposit, circular economy | recycler, recyclage, tri, trier, réutiliser, consigne, économie circulaire
plastic, microplastic, packaging, single-use, plastic bag | plastique, microplastique, emballage, usage unique, sac plastique
forever chemicals, pfas, chemical pollutant, toxic substance, contaminant | polluants éternels, pfas, substance toxique, polluant chimique, contaminant
landfill, dump, incinerator, garbage collection, bin collection, tip | décharge, incinérateur, collecte des ordures, ramassage, déchetterie, dépotoir
sewage, wastewater, treatment plant, sewer, drain, effluent | eaux usées, égout, station d'épuration, assainissement, évacuation, effluent
drinking water, tap water, potable, water supply, running water, drinkable | eau potable, eau du robinet, approvisionnement en eau, eau courante, alimentation en eau
water cut, dry taps, without water, burst main, water outage, water rationing | coupure d'eau, privé d'eau, sans eau, rupture de canalisation, robinet à sec
water restrictions, hosepipe ban, ration water, save water, water curbs | restrictions d'eau, interdiction d'arroser, rationner l'eau, économies d'eau, alerte sécheresse
groundwater, aquifer, water table, underground water, well, borehole | nappe phréatique, eaux souterraines, aquifère, puits, forage, nappe
dam, reservoir, hydroelectric, hydropower, barrage, water storage | barrage, retenue, réservoir, hydroélectrique, lac de barrage, hydraulique
dam failure, dam burst, breach, broken dam, give way | rupture de barrage, brèche, céder, barrage rompu, digue rompue
river, stream, waterway, watercourse, tributary, estuary, creek | rivière, fleuve, cours d'eau, ruisseau, affluent, estuaire, voie d'eau
lake, pond, lagoon, reservoir, inland sea | lac, étang, lagune, réservoir, plan d'eau, bassin
sea, ocean, marine, maritime, offshore, seawater | mer, océan, marin, maritime, au large, haute mer
sea level, rising seas, coastal erosion, shoreline retreat, erosion | niveau de la mer, montée des eaux, érosion côtière, recul du littoral, érosion
coast, shore, beach, seaside, coastline, seafront, waterfront | côte, littoral, plage, rivage, bord de mer, côtier, balnéaire
wave, swell, high tide, tide, surf, storm surge | vague, houle, marée, grande marée, déferlante, submersion
glacier, ice cap, melt, ice sheet, thaw, permafrost, melting ice | glacier, calotte glaciaire, fondre, fonte, banquise, dégel, pergélisol
forest, wood, tree, woodland, jungle, rainforest | forêt, bois, arbre, forestier, jungle, massif forestier
deforestation, logging, fell trees, cut down trees, clear-cutting, lumber | déforestation, déboisement, abattre des arbres, coupe, défrichement, exploitation forestière
plant trees, reforestation, replant, tree planting, reforest | planter des arbres, reboisement, replanter, plantation, reboiser
nature reserve, national park, protected area, conservation, wildlife refuge | réserve naturelle, parc national, zone protégée, conservation, aire protégée, sanctuaire
biodiversity, ecosystem, wildlife, species, habitat, flora | biodiversité, écosystème, faune, flore, espèces, habitat, vivant
coral, reef, bleaching, coral bleaching, coral reef | corail, récif, blanchissement, corallien, récif corallien
algae, green tide, seaweed, bloom, sargassum, cyanobacteria | algues, algues vertes, sargasses, prolifération, cyanobactéries, marée verte
environmentalist, green activist, climate activist, ecologist, campaigner, eco-warrior | écologiste, militant écologiste, militant climatique, défenseur de l'environnement, activiste, écolo
environmental, green, ecological, eco-friendly, sustainable, ecology | environnemental, vert, écologique, écologie, durable, respectueux de l'environnement
solar, solar panel, photovoltaic, sunlight power, solar farm | solaire, panneau solaire, photovoltaïque, centrale solaire, parc solaire
wind farm, wind turbine, wind power, windmill, offshore wind | éolienne, parc éolien, éolien, énergie éolienne, éolien en mer
renewable, clean energy, green power, energy transition, green energy | renouvelable, énergie verte, transition énergétique, énergie propre, énergies renouvelables
fossil fuel, coal, oil, gas, crude, drilling | énergie fossile, charbon, pétrole, gaz, hydrocarbures, forage
nuclear plant, reactor, atomic power, power station, nuclear energy | centrale nucléaire, réacteur, énergie nucléaire, atome, epr
noise, noise pollution, decibel, loud, racket, din | bruit, nuisance sonore, décibel, bruyant, vacarme, tapage
smell, stench, odour, stink, foul | odeur, puanteur, puer, malodorant, nauséabond
soil, ground, land, earth, topsoil, contaminated land | sol, terre, terrain, sous-sol, terres polluées
desert, desertification, dry land, sand, sandstorm | désert, désertification, désertique, sable, tempête de sable
mountain, peak, summit, alpine, mount, ridge | montagne, sommet, pic, massif, alpin, mont
island, archipelago, isle, atoll, islet | île, archipel, îlot, atoll, insulaire
mine, mining, extract, extraction, quarry, dig up, ore | mine, minier, extraire, extraction, carrière, gisement, minerai
rare earths, lithium, minerals, cobalt, critical minerals | terres rares, lithium, minerais, cobalt, minerais critiques, métaux rares
environment ministry, environment minister, environmental agency, green minister | ministère de l'environnement, ministre de l'écologie, transition écologique, agence de l'environnement
ozone, ozone layer, uv, ultraviolet, ozone hole | ozone, couche d'ozone, uv, ultraviolet, trou d'ozone
# transport
car, automobile, vehicle, motor, auto, motorcar, wheels | voiture, automobile, véhicule, auto, bagnole, caisse
driver, motorist, behind the wheel, drive, chauffeur, at the wheel | conducteur, automobiliste, au volant, conduire, chauffeur, conduite
electric car, ev, electric vehicle, battery car, plug-in | voiture électrique, véhicule électrique, électrique, batterie, hybride rechargeable
charging station, charger, charge point, plug in, recharge | borne de recharge, recharger, chargeur, prise, station de recharge
battery, cell, accumulator, power pack, battery life | batterie, pile, accumulateur, cellule, autonomie
petrol, gasoline, fuel, diesel, gas, filling station, pump | essence, carburant, gazole, diesel, station-service, pompe, plein
petrol price, fuel price, pump price, price per litre, fuel cost | prix de l'essence, prix du carburant, prix à la pompe, prix au litre, coût du plein
carmaker, automaker, car manufacturer, auto industry, car plant | constructeur automobile, industrie automobile, constructeur, usine automobile, équipementier
car sales, registrations, cars sold, new car market | ventes de voitures, immatriculations, voitures vendues, marché automobile
driving licence, driver's license, driving test, driving permit | permis de conduire, permis, examen du permis, code de la route, auto-école
speed limit, speeding, too fast, speed camera, excess speed, speedster | limitation de vitesse, excès de vitesse, vitesse, radar, flasher, chauffard
fast, speed, quick, km/h, mph, velocity, rapid, pace | vite, vitesse, rapide, km/h, rapidité, allure, véloce
slow, sluggish, slow down, delay, slowness, crawl | lent, lenteur, ralentir, ralentissement, au pas, traîner
traffic, congestion, traffic jam, gridlock, tailback, bottleneck, rush hour | circulation, trafic, embouteillage, bouchon, congestion, ralentissement, heure de pointe
road, street, route, avenue, lane, roadway | route, rue, voie, avenue, chaussée, boulevard
motorway, highway, freeway, expressway, ring road, interstate | autoroute, voie rapide, périphérique, rocade, autoroutier, route nationale
toll, toll road, congestion charge, road charge, tollbooth | péage, vignette, redevance, taxe, péage urbain
road accident, traffic accident, car crash, road deaths, road toll, road safety | accident de la route, accident de voiture, mortalité routière, sécurité routière, tués sur la route, sortie de route
roadblock, blocked road, road closed, barricade, cordon, blockade | barrage routier, route coupée, route fermée, barricade, blocage, barrage
detour, diversion, reroute, alternative route, bypass, divert | déviation, détour, itinéraire bis, dérouter, contourner, itinéraire de délestage
parking, car park, parking space, park, garage, parking lot | parking, stationnement, place de parking, se garer, stationner, garage
low-emission zone, car ban, traffic restriction, clean air zone, pedestrianise | zone à faibles émissions, zfe, interdiction de circuler, crit'air, piétonniser
truck, lorry, trucker, haulier, heavy goods vehicle, semi-trailer, haulage | camion, poids lourd, routier, transporteur, semi-remorque, chauffeur routier
freight, cargo, goods, shipment, haul, consignment | fret, marchandises, cargaison, transport de marchandises, chargement, fret maritime
delivery, deliver, courier, parcel, package, delivery rider | livraison, livrer, livreur, colis, coursier, paquet
post, mail, postal service, letter, postman, postage | poste, courrier, lettre, facteur, service postal, timbre
bike, bicycle, cyclist, cycling, cycle lane, two-wheeler, bike lane | vélo, bicyclette, cycliste, piste cyclable, cyclable, deux-roues, bécane
scooter, e-scooter, motorbike, motorcycle, biker, moped | trottinette, scooter, moto, motard, deux-roues, mobylette
pedestrian, walker, on foot, passer-by, crossing, walk | piéton, passant, à pied, marcheur, passage piéton, marcher
taxi, cab, ride-hailing, cabbie, driverless taxi | taxi, vtc, chauffeur, course, taxi autonome
self-driving, autonomous car, driverless, robotaxi, autopilot | voiture autonome, sans conducteur, robotaxi, conduite autonome, pilotage automatique
bus, coach, busload, minibus, shuttle | bus, autobus, car, autocar, minibus, navette
public transport, transit, mass transit, transport network, commuter services | transports en commun, transports publics, réseau de transport, transport collectif
metro, underground, subway, tube, metro line | métro, rame, souterrain, ligne de métro, métropolitain
tram, streetcar, light rail, tramway, trolley | tram, tramway, rame, métro léger, trolley
train, rail, railway, railroad, locomotive, carriage, wagon | train, rail, ferroviaire, chemin de fer, locomotive, wagon, voiture
high-speed train, bullet train, tgv, fast train, high-speed line | tgv, train à grande vitesse, lgv, ligne à grande vitesse, train rapide
derail, derailment, come off the tracks, leave the rails, jump the tracks | dérailler, déraillement, sortir des rails, quitter la voie, sortie de voie
track, rails, line, level crossing, signalling, points | voie ferrée, rails, ligne, passage à niveau, signalisation, aiguillage
railway station, station, terminus, platform, train station | gare, station, terminus, quai, arrêt
night train, sleeper, overnight train, couchette, sleeping car | train de nuit, couchette, wagon-lit, train couchettes, de nuit
rail operator, train company, railway company, rail network | compagnie ferroviaire, opérateur ferroviaire, cheminot, réseau ferré
train driver, engine driver, conductor, railway worker, crew | conducteur de train, mécanicien, cheminot, contrôleur, machiniste
delay, late, behind schedule, hold-up, lateness, overdue | retard, en retard, retardé, tarder, contretemps, retarder
cancel, cancellation, scrap, call off, axe, drop | annuler, annulation, supprimer, suppression, abandonner, déprogrammer
disruption, suspended service, interrupted, standstill, paralysed, no trains | perturbation, trafic interrompu, interruption, perturbé, à l'arrêt, paralysé, suspendu
resume, restart, back in service, reopen, running again, resumption | reprendre, reprise, rouvrir, redémarrer, remise en service, réouverture
strike, walkout, industrial action, stoppage, picket, down tools | grève, débrayage, arrêt de travail, mouvement social, gréviste, piquet de grève
timetable, schedule, frequency, departure time, hourly | horaire, fréquence, heure de départ, grille, cadence, emploi du temps
ticket, fare, pass, season ticket, boarding pass, travel card | billet, ticket, titre de transport, tarif, abonnement, carte de transport, place
fare, ticket price, cost of a ticket, admission, entrance fee | tarif, prix du billet, prix du ticket, droit d'entrée, coût du trajet
fare dodger, fare evasion, ticket inspection, without a ticket, inspector | fraudeur, fraude, contrôle, sans ticket, contrôleur, amende, resquilleur
free travel, free of charge, free ticket, at no cost, gratis | gratuit, gratuité, sans payer, transport gratuit, gratuitement
discount, reduced rate, concession, cheaper, price cut | réduction, tarif réduit, remise, rabais, moins cher, ristourne
passenger, traveller, commuter, rider, on board, holidaymaker | passager, voyageur, usager, à bord, vacancier, banlieusard
ridership, passenger numbers, passenger traffic, journeys, users | fréquentation, nombre de passagers, nombre de voyageurs, trafic passagers
journey, trip, travel, ride, voyage, itinerary | trajet, voyage, voyager, déplacement, traversée, parcours, itinéraire
journey time, travel time, duration of the trip, hours away, minutes away | temps de trajet, temps de parcours, durée du trajet, à une heure de, minutes de trajet
flight, fly, air travel, flying, air link, air route | vol, voler, liaison aérienne, voyage aérien, trajet en avion, aérien
airline, carrier, air company, low-cost carrier, budget airline | compagnie aérienne, transporteur aérien, compagnie à bas coûts, low-cost, aérien
airport, airfield, runway, terminal, hub, tarmac | aéroport, aérodrome, piste, terminal, aérogare, aéroportuaire, tarmac
airspace, no-fly, closed skies, overflight, flight ban | espace aérien, survol, ciel fermé, interdiction de vol, survoler
plane crash, air disaster, crash, downed plane, air accident | crash, accident d'avion, catastrophe aérienne, s'écraser, écrasement, accident aérien
emergency landing, forced landing, touch down, diverted, belly landing | atterrissage d'urgence, atterrissage forcé, se poser, atterrir, dérouté
take off, takeoff, departure, depart, lift-off, leave | décoller, décollage, départ, partir, s'envoler, envol
land, landing, arrive, arrival, touch down | atterrir, atterrissage, arriver, arrivée, se poser
pilot, aviator, captain, flight crew, co-pilot, cockpit | pilote, commandant de bord, équipage, copilote, cockpit, aviateur
flight attendant, cabin crew, steward, air hostess | hôtesse de l'air, steward, personnel navigant, pnc
air traffic controller, control tower, air traffic control, atc | contrôleur aérien, tour de contrôle, aiguilleur du ciel, contrôle aérien, navigation aérienne
black box, flight recorder, voice recorder, flight data | boîte noire, enregistreur de vol, enregistreur, données de vol
luggage, baggage, suitcase, hand luggage, bag | bagages, valise, bagage à main, bagage cabine, sac
helicopter, chopper, rotorcraft, copter | hélicoptère, hélico, appareil, rotor
drone, uav, unmanned aircraft, quadcopter, unmanned | drone, aéronef sans pilote, engin volant, sans pilote
ship, vessel, boat, craft, freighter | navire, bateau, bâtiment, embarcation, cargo, vaisseau
tanker, oil tanker, cargo ship, container ship, bulk carrier, freighter | pétrolier, cargo, porte-conteneurs, méthanier, tanker, vraquier
ferry, ferryboat, sea crossing, car ferry, boat service | ferry, traversier, bac, traversée, liaison maritime
cruise ship, cruise, liner, cruise passenger, ocean liner | paquebot, bateau de croisière, croisière, croisiériste, navire de croisière
run aground, stranded ship, beached, ground, hit a reef | s'échouer, échouement, échoué, toucher le fond, récif
port, harbour, dock, quay, wharf, docker, dockyard | port, portuaire, quai, docker, bassin, rade
shipyard, shipbuilding, build ships, shipbuilder, dry dock | chantier naval, construction navale, arsenal, cale sèche, constructeur naval
canal, lock, waterway, channel, strait, shipping lane | canal, écluse, voie navigable, chenal, détroit, voie maritime
shipping, seaborne trade, maritime traffic, transit, navigation, sail | navigation, trafic maritime, transport maritime, transit, naviguer, fret maritime
container, box, teu, containerised | conteneur, container, evp, boîte
crew, sailor, seafarer, mariner, captain, skipper, seaman | équipage, marin, matelot, capitaine, skipper, navigateur
bridge, viaduct, footbridge, overpass, span | pont, viaduc, passerelle, ouvrage d'art, franchissement
tunnel, underpass, tube, bore, underground passage | tunnel, souterrain, galerie, tunnelier, percer
crossing, checkpoint, border crossing, border post, frontier | passage, poste-frontière, point de passage, frontière, poste de contrôle
tourist, tourism, visitor, holidaymaker, sightseer, traveller | touriste, tourisme, visiteur, vacancier, touristique, estivant
hotel, guesthouse, accommodation, room, overnight stay, inn | hôtel, hébergement, chambre, nuitée, auberge, hôtelier
holiday, vacation, break, getaway, school break | vacances, congés, départ en vacances, pont, villégiature
cable car, gondola, ski lift, chairlift, funicular | téléphérique, télécabine, remontée mécanique, télésiège, funiculaire
brake, brake failure, steering, mechanical failure, technical fault | frein, défaillance des freins, panne mécanique, problème technique, freiner
breakdown, fault, out of order, failure, glitch, malfunction, break down | panne, défaillance, hors service, dysfonctionnement, en panne, tomber en panne, avarie
`;
