/** Vehicles, roads, buildings and places. See `../lexicon.ts` for how to read it. */
export const PLACES = `
# transport
car, vehicle, automobile, motor vehicle, van, suv, jeep, four-wheel drive, pickup | voiture, véhicule, automobile, auto, bagnole, fourgonnette, camionnette, engin, 4x4, jeep, tacot, pick-up | coche, vehículo, automóvil, auto, carro, furgoneta, todoterreno, jeep, cuatro por cuatro
carmaker, car manufacturer, automaker, car maker, auto industry | constructeur automobile, industrie automobile | fabricante de automóviles, industria automovilística
truck, lorry, heavy goods vehicle, trucker, hgv, tanker truck, semi-trailer, big rig, juggernaut | camion, poids lourd, semi-remorque, routier, camionneur, camion-citerne, pick-up, utilitaire, engin lourd | camión, camionero, tráiler, camión cisterna, camioneta, pickup
driver, motorist, drive, chauffeur, at the wheel | conducteur, automobiliste, conduire, chauffeur, conduite, au volant | conductor, automovilista, conducir, al volante
train, rail, railway, railroad, locomotive, railcar, freight train, by rail, rail freight | train, ferroviaire, chemin de fer, rail, tgv, locomotive, voie ferrée, convoi ferroviaire, par rail, wagon, autorail, fret ferroviaire, par voie ferrée | tren, ferrocarril, ferroviario, locomotora, vagón, por ferrocarril, convoy ferroviario
aircraft, plane, airplane, airliner, aeroplane, jet, warplane, flying machine, propeller plane, jetliner, aviation | avion, aéronef, appareil, avion de ligne, avion à réaction, aéroplane, coucou, engin volant, monoplace, biplace | avión, aeronave, jet, aeroplano, avioneta, aparato volador, reactor
helicopter, chopper, copter, rotorcraft, whirlybird | hélicoptère, hélico, giravion, voilure tournante | helicóptero, chopper, autogiro
airport, airfield, aerodrome, airstrip, runway, landing strip, tarmac, air hub | aéroport, aérodrome, piste d'atterrissage, aéroportuaire, terrain d'aviation, tarmac, hub aérien | aeropuerto, aeródromo, pista de aterrizaje, terminal aérea
fuselage, airframe, cockpit, tail fin | fuselage, cellule d'avion, cockpit, carlingue, empennage | fuselaje, cabina de pilotaje
black box, flight recorder | boîte noire, enregistreur de vol | caja negra
hijack, skyjack | détournement d'avion, pirate de l'air, détourner un avion | secuestro de avión, pirata aéreo
air traffic control, control tower | contrôle aérien, tour de contrôle, aiguilleur du ciel, contrôleur aérien | control aéreo, torre de control
airshow, air show, aviation show | salon aéronautique, meeting aérien | salón aeronáutico, exhibición aérea
airline, carrier, air carrier | compagnie aérienne, transporteur aérien | aerolínea, compañía aérea
take off, takeoff, lift-off, blast off, get airborne, leave the ground | décoller, décollage, prendre son envol, quitter le sol | despegar, alzar el vuelo, levantar el vuelo
land, touch down, touchdown | atterrir, atterrissage, se poser, amerrir | aterrizar, aterrizaje
crash, collide, collision, smash into, run into, plough into, hit, ram, come down in, plunge to the ground | s'écraser, crash, percuter, collision, entrer en collision, heurter, se crasher, s'abîmer, accident d'avion | estrellarse, chocar, colisión, choque, siniestro aéreo
ship, boat, vessel, craft, ferry, barge, yacht, sailboat, dinghy, trawler, watercraft, steamer, cruise ship, ocean liner, speedboat, motorboat, tug, tugboat, rowing boat | navire, bateau, embarcation, ferry, péniche, paquebot, voilier, chalutier, canot, rafiot, pirogue, esquif, remorqueur, barque, chaland, zodiac, hors-bord, caboteur, vapeur | barco, buque, navío, embarcación, ferry, yate, velero, lancha, nave, remolcador, transbordador, barcaza, crucero
cargo ship, freighter, container ship, tanker, merchant ship, oil tanker, bulk carrier, container vessel, cargo vessel, merchant vessel, merchantman, commercial ship, commercial vessel, gas carrier, lng carrier, ro-ro, coaster, supertanker | cargo, porte-conteneurs, navire marchand, pétrolier, vraquier, tanker, navire de commerce, navire-citerne, méthanier, roulier, minéralier, supertanker, bateau de marchandises, navire cargo | carguero, portacontenedores, mercante, petrolero, buque mercante, buque cisterna, metanero, granelero, buque de carga
bill of lading, manifest, waybill, shipping documents | connaissement, manifeste de cargaison, lettre de voiture, documents de transport | conocimiento de embarque, manifiesto de carga, carta de porte
transshipment, transhipment, transfer of cargo, ship-to-ship transfer | transbordement | transbordo, trasbordo
coastguard, coast guard | garde-côtes, surveillance côtière | guardacostas, guardia costera
piracy, pirate attack, pirate ship, sea robber | piraterie, pirate des mers, piraterie maritime, bateau pirate | piratería, pirata del mar
boarding party, board a ship, board a vessel, board a tanker, stop and search | arraisonner, abordage | abordaje, apresar
run aground, grounding, stranded ship | s'échouer, échouage, s'ensabler | encallar, varado
set sail, put to sea, weigh anchor, leave port | prendre la mer, lever l'ancre, larguer les amarres, quitter le port, prendre le large | zarpar, hacerse a la mar, levar anclas
moor, berth, drop anchor, anchored, call at port, put into port | accoster, amarrer, jeter l'ancre, mouillage, à quai, faire escale | amarrar, echar el ancla
convoy, motorcade, column of vehicles, caravan | convoi, cortège, colonne de véhicules, file de camions | convoy, caravana, columna de vehículos
shipyard, shipbuilder, dockyard, dry dock | chantier naval, constructeur naval, construction navale, cale sèche | astillero, construcción naval, dique seco
transponder, tracking signal, ship tracking, vessel tracking, tracking data | transpondeur, signal de localisation, suivi des navires, données de suivi | transpondedor, seguimiento de buques, datos de rastreo
shadow fleet, dark fleet, ghost fleet, ghost ship, dark ship | flotte fantôme, navire fantôme, flotte de l'ombre, flotte clandestine | flota fantasma, flota en la sombra, buque fantasma
crew, crew member, cabin crew, shipmate, aircrew | équipage, membre d'équipage, homme d'équipage, personnel navigant, équipier, hommes à bord | tripulación, tripulante, marinería, dotación
port, harbour, harbor, dock, quay, wharf, pier, marina, terminal, seaport, jetty, dockside, anchorage, docker | portuaire, quai, terminal, port maritime, port de pêche, port de commerce, embarcadère, débarcadère, docker, avant-port, rade, bassin portuaire | puerto, portuario, muelle, terminal, dársena, embarcadero, fondeadero, estibador
shipping, maritime, seaborne, by sea, navigation, naval route, sail, sea freight, sea transport, ocean freight, sea-going, voyage by sea, seafaring | maritime, transport maritime, par mer, navigation, voie maritime, naviguer, fret maritime, par bateau, par voie de mer, trafic maritime, par la mer, sillonner | marítimo, transporte marítimo, por mar, navegación, navegar, flete marítimo, por barco, vía marítima, tráfico marítimo
freight, cargo, load, haulage, consignment, shipload, boatload, truckload, payload, lading | fret, cargaison, chargement, marchandises à bord, charge utile, chargement à bord, fret à bord | carga, flete, cargamento, cargamento a bordo, mercancía a bordo
passenger, traveller, commuter | passager, voyageur, usager des transports | pasajero, viajero
road, highway, motorway, route, freeway, ring road, lane | route, autoroute, routier, périphérique, chaussée, rocade, voie rapide | carretera, autopista, ruta, autovía
bridge, footbridge, viaduct, overpass | pont, passerelle, viaduc | puente, viaducto, pasarela
tourism, tourist, holidaymaker, sightseeing, resort, vacationer | tourisme, touriste, vacancier, station balnéaire, villégiature | turismo, turista, veraneante
infrastructure, public works, civil engineering | infrastructure, travaux publics, génie civil, équipement public | infraestructura, obras públicas, ingeniería civil
bicycle, bike, cycle, cyclist, e-bike | vélo, bicyclette, cycliste, vélo électrique | bicicleta, bici, ciclista
transport, public transport, transit | transport, transports en commun, transport public | transporte, transporte público
bus, coach | bus, autobus, autocar, car scolaire | autobús, bus, autocar
taxi, cab, taxi driver | vtc, chauffeur de taxi | taxi
underground, subway, metro, tube | métro, souterrain | metro, subterráneo
tram, streetcar | tramway, tram | tranvía
motorbike, motorcycle, scooter, moped, biker | moto, motocyclette, scooter, motard, mobylette | motocicleta, moto, escúter, motorista
railway station, train station, station | gare, gare ferroviaire, station | estación, estación de tren
traffic, road traffic | circulation, trafic routier | tráfico
traffic jam, congestion | embouteillage, bouchon | atasco, embotellamiento
parking, car park | parking, stationnement, se garer | aparcamiento, estacionamiento
pedestrian, passer-by, walker, on foot | piéton, à pied | peatón, transeúnte
electric car, electric vehicle, ev | voiture électrique, véhicule électrique | coche eléctrico, vehículo eléctrico
wheel | roue | rueda
tyre | pneu | neumático
pilot, airman, aviator, flyer, fighter pilot, aircrew | pilote, aviateur, pilote de chasse, pilote de ligne, homme d'équipage aérien | piloto, aviador, piloto de caza, piloto de combate
flight, airspace, air travel, air traffic, overflight | vol, espace aérien, trafic aérien, ciel, survol, vols aériens | vuelo, espacio aéreo, tráfico aéreo, sobrevuelo
balloon | ballon, montgolfière | globo
parachute | parachute | paracaídas
ticket, fare, pass | billet, titre de transport, ticket | billete, entrada, boleto
embark, load onto, go on board, take on board | embarquer, monter à bord, à bord, charger à bord, mise à bord | embarcar, embarque, a bordo, subir a bordo, cargar a bordo
refuel, fill up | ravitailler, faire le plein | repostar, reabastecer
strait, channel, chokepoint, choke point | détroit, chenal, goulet, goulet d'étranglement, passe maritime | estrecho, canal, paso marítimo, cuello de botella
sea lane, trade route, shipping lane, corridor, sea route, shipping route, supply route, transit route, transport corridor, maritime corridor, trade corridor, waterway, supply line | voie maritime, route commerciale, couloir, corridor, route maritime, itinéraire maritime, corridor de transport, corridor maritime, axe de transport, voie de navigation, voie navigable, route d'approvisionnement | ruta marítima, ruta comercial, corredor, corredor marítimo, corredor de transporte, vía de navegación, ruta de suministro, vía navegable
reroute, divert, change course | dérouter, changer de cap, réacheminer | desviar, cambiar de rumbo
by air, air route, by plane, by air freight | par avion, par les airs, voie aérienne, par la voie des airs, fret aérien | por avión, por vía aérea, flete aéreo
overland, by road, land route, by land | voie terrestre, par la route, par voie terrestre, par camion | por tierra, vía terrestre, por carretera
tunnel, underpass | tunnel, souterrain | túnel
street, avenue, boulevard, lane, alley | rue, avenue, boulevard, ruelle, allée | calle, avenida, bulevar
square, plaza, roundabout | place publique, esplanade, rond-point | plaza, explanada
pavement, sidewalk | trottoir | acera
checkpoint, roadblock, barricade | poste de contrôle, barrage routier, point de contrôle, barricade | puesto de control, barricada
sailor, seaman, seafarer, deckhand, seafaring man | matelot, navigateur, homme de mer, mousse | marinero
air base, military airfield, airbase | base aérienne, aérodrome militaire, base de l'armée de l'air | base aérea, aeródromo militar, base de la fuerza aérea
canal | canal | canal

# geography and places
country, nation, state, homeland, motherland, fatherland | pays, nation, état, patrie | país, nación, estado, patria
national, nationwide, domestic, countrywide, home-grown | national, intérieur, à l'échelle nationale | nacional, interno
region, province, area, district, zone, county, canton, oblast, enclave | région, province, zone, district, territoire, régional, secteur, canton, provincial, oblast, enclave, gouvernorat | región, provincia, zona, distrito, regional, comarca, óblast, enclave, gobernación
territory, land, soil | territoire, sol, terre, territorial | territorio, suelo, tierra, territorial
city, town, municipality, urban, metropolis, downtown, conurbation | ville, municipalité, agglomération, urbain, métropole, centre-ville | ciudad, municipio, urbano, metrópoli
village, hamlet, settlement | village, bourg, hameau, localité, villageois, bourgade | pueblo, aldea, localidad
neighbourhood, neighborhood, borough, quarter, suburb, outskirts, suburban | quartier, arrondissement, banlieue, périphérie, faubourg | barrio, distrito, suburbio, afueras, periferia
border, frontier, boundary, cross-border, borderland, border crossing, border post, crossing point, borderline | frontière, frontalier, limite, transfrontalier, poste-frontière, passage frontalier, point de passage | frontera, fronterizo, límite, transfronterizo, paso fronterizo, puesto fronterizo, linde
coast, shore, seaside, coastline, coastal | côte, littoral, rivage, côtier | costa, litoral, orilla, costero
sea, ocean, marine, offshore, seabed, at sea | mer, océan, maritime, au large, en mer, fonds marins, les eaux | mar, océano, marino, fondo marino
island, isle, islet, archipelago | île, îlot, archipel, insulaire | isla, islote, archipiélago, insular
river, stream, waterway, riverbank, brook | fleuve, rivière, cours d'eau, fluvial, ruisseau | río, fluvial, arroyo
mountain, mount, peak, summit, alpine | montagne, mont, pic, sommet, alpiniste | montaña, monte, pico, cumbre, alpinista
north, northern, northerly | nord, septentrional | norte, septentrional, del norte
south, southern | sud, méridional | sur, meridional, del sur
east, eastern | oriental, est du pays | este, oriental, oriente
west, western | ouest, occidental | oeste, occidental, occidente
centre, center, central, middle, heart of, hub | centre, central, milieu, au cœur de | centro, central, en medio de
site, facility, installation, complex, compound, base, outpost | site, installation, complexe, implantation, infrastructure, emprise | sitio, instalación, complejo, emplazamiento, predio
near, close to, next to, nearby, adjacent, in the vicinity, neighbouring, proximity, not far from, stone's throw, on the outskirts, vicinity, alongside, within reach of, beside, on the edge of | près de, proche, à côté de, à proximité, voisin, aux alentours, avoisinant, aux environs, proximité, non loin, à deux pas, aux abords, dans les environs, limitrophe, aux portes de, alentour, tout près, jouxter, à un jet de pierre | cerca de, próximo, junto a, cercano, alrededores, a las afueras, no lejos, colindante, en las inmediaciones, aledaño, a las puertas
world, planet | monde, planète | mundo, planeta
continent, continental | continent, continental | continente, continental
peninsula | péninsule, presqu'île | península
bay, gulf | baie, golfe | bahía, golfo
capital, capital city | capitale | capital
local, resident, on the spot | local, sur place, riverain | local
global south, developing country, emerging country, third world | pays en développement, pays émergent, tiers-monde, sud global | país en desarrollo, país emergente, tercer mundo
overseas territory, overseas | outre-mer, ultramarin, territoire d'outre-mer | ultramar, territorio de ultramar
map, chart, atlas | carte, plan, atlas, cartographie | mapa, plano, atlas
coordinates, gps, geolocation, latitude, longitude, exact position | coordonnées, gps, géolocalisation, latitude, longitude, position exacte | coordenadas, gps, geolocalización, geolocalizar, latitud, longitud
everywhere, throughout | partout, dans tout le pays | en todas partes, por todas partes
elsewhere, somewhere else | ailleurs, autre part | en otra parte
rural, countryside | rural, monde rural, à la campagne | rural, campo

# buildings
tower, spire | tour, flèche, beffroi | torre
castle, fortress, citadel | château, forteresse, citadelle | castillo, fortaleza
palace | palais | palacio
church, cathedral, chapel, basilica | église, cathédrale, chapelle, basilique | iglesia, catedral, capilla
mosque | mosquée | mezquita
synagogue | synagogue | sinagoga
temple, shrine | temple, sanctuaire | templo, santuario
library | bibliothèque, médiathèque | biblioteca
bookshop, bookstore | librairie | librería
hotel, hostel, inn, guesthouse | hôtel, auberge, hôtellerie, hôtelier | hotel, hostal, posada
room, hall, bedroom, chamber | pièce, salle, chambre | habitación, sala, cuarto
wall, fence, barrier | mur, muraille, barrière, grillage | muro, valla, barrera, pared
door, gate, doorway | portail, portière | puerta, portón
roof, ceiling | toit, toiture, plafond | techo, tejado
floor, storey, story, level | étage, plancher | piso, planta
stairs, staircase | escalier | escalera
lift, elevator | ascenseur | ascensor
basement, cellar, underground | sous-sol, cave, souterrain | sótano, subterráneo
garden, yard | jardin, cour intérieure | jardín, patio
park | parc | parque
furniture | meuble, mobilier | mueble, mobiliario
camp, tent, encampment, refugee camp | camp, camp de réfugiés | campamento, tienda, campo de refugiados
hut, shack, slum, shanty town | cabane, bidonville, taudis, baraque | chabola, barraca, barrio marginal
industrial zone, industrial park, special economic zone, economic zone, industrial estate, business park, industrial hub, free zone, free-trade zone, industrial area, industrial complex, technology park, sez | zone industrielle, zone économique spéciale, parc industriel, zone d'activités, zone économique, zone franche, pôle industriel, bassin industriel, technopole, parc technologique, zes, complexe industriel | zona industrial, parque industrial, zona económica especial, polígono industrial, zona franca, polo industrial, parque tecnológico
cemetery, graveyard | cimetière | cementerio
labour camp, prison camp | camp de travail, camp de prisonniers | campo de trabajo
concentration camp, death camp | camp de concentration, camp d'extermination | campo de concentración
lighthouse, beacon | phare, balise | faro, baliza
barn | grange | granero
`;
