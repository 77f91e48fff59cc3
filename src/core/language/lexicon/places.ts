/** Vehicles, roads, buildings and places. See `../lexicon.ts` for how to read it. */
export const PLACES = `
# transport
car, vehicle, automobile, motor vehicle, van | voiture, véhicule, automobile, auto, bagnole, fourgonnette, camionnette | coche, vehículo, automóvil, auto, carro, furgoneta
carmaker, car manufacturer, automaker, car maker, auto industry | constructeur automobile, industrie automobile | fabricante de automóviles, industria automovilística
truck, lorry, heavy goods vehicle, trucker | camion, poids lourd, semi-remorque, routier, camionneur | camión, camionero
driver, motorist, drive, chauffeur, at the wheel | conducteur, automobiliste, conduire, chauffeur, conduite, au volant | conductor, automovilista, conducir, al volante
train, rail, railway, railroad, locomotive, railcar | train, ferroviaire, chemin de fer, rail, tgv, locomotive, voie ferrée | tren, ferrocarril, ferroviario, locomotora
aircraft, plane, airplane, airliner, aeroplane, jet | avion, aéronef, appareil, avion de ligne | avión, aeronave, jet
helicopter, chopper | hélicoptère, hélico | helicóptero
airport, airfield, aerodrome, airstrip, runway | aéroport, aérodrome, piste d'atterrissage, aéroportuaire | aeropuerto, aeródromo, pista de aterrizaje
airline, carrier, air carrier | compagnie aérienne, transporteur aérien | aerolínea, compañía aérea
take off, takeoff, lift-off, blast off | décoller, décollage | despegar
land, touch down, touchdown | atterrir, atterrissage, se poser, amerrir | aterrizar, aterrizaje
crash, collide, collision, smash into, run into, plough into, hit | s'écraser, crash, percuter, collision, entrer en collision, heurter | estrellarse, chocar, colisión, choque
ship, boat, vessel, craft, ferry, barge, yacht, sailboat, dinghy, trawler | navire, bateau, embarcation, ferry, péniche, paquebot, voilier, chalutier, canot, rafiot, pirogue | barco, buque, navío, embarcación, ferry, yate, velero, lancha
cargo ship, freighter, container ship, tanker, merchant ship, oil tanker, bulk carrier | cargo, porte-conteneurs, navire marchand, pétrolier, vraquier, tanker | carguero, portacontenedores, mercante, petrolero
crew, crew member, cabin crew | équipage, membre d'équipage, homme d'équipage | tripulación, tripulante
port, harbour, harbor, dock, quay, wharf, pier, marina, terminal | portuaire, quai, terminal, port maritime, port de pêche, port de commerce, embarcadère | puerto, portuario, muelle, terminal
shipping, maritime, seaborne, by sea, navigation, naval route, sail | maritime, transport maritime, par mer, navigation, voie maritime, naviguer | marítimo, transporte marítimo, por mar, navegación, navegar
freight, cargo, load, haulage, consignment | fret, cargaison, chargement | carga, flete, cargamento
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
pilot, airman, aviator | pilote, aviateur | piloto, aviador
flight, airspace, air travel | vol, espace aérien, trafic aérien | vuelo, espacio aéreo
balloon | ballon, montgolfière | globo
parachute | parachute | paracaídas
ticket, fare, pass | billet, titre de transport, ticket | billete, entrada, boleto
embark | embarquer, monter à bord, à bord | embarcar, embarque, a bordo
refuel, fill up | ravitailler, faire le plein | repostar, reabastecer
strait, channel | détroit, chenal | estrecho, canal
sea lane, trade route, shipping lane, corridor | voie maritime, route commerciale, couloir, corridor | ruta marítima, ruta comercial, corredor
tunnel, underpass | tunnel, souterrain | túnel
street, avenue, boulevard, lane, alley | rue, avenue, boulevard, ruelle, allée | calle, avenida, bulevar
square, plaza, roundabout | place publique, esplanade, rond-point | plaza, explanada
pavement, sidewalk | trottoir | acera
checkpoint, roadblock, barricade | poste de contrôle, barrage routier, point de contrôle, barricade | puesto de control, barricada
sailor, seaman, seafarer | matelot, navigateur | marinero
air base | base aérienne | base aérea
canal | canal | canal

# geography and places
country, nation, state, homeland, motherland, fatherland | pays, nation, état, patrie | país, nación, estado, patria
national, nationwide, domestic, countrywide, home-grown | national, intérieur, à l'échelle nationale | nacional, interno
region, province, area, district, zone, county, canton | région, province, zone, district, territoire, régional, secteur, canton, provincial | región, provincia, zona, distrito, regional, comarca
territory, land, soil | territoire, sol, terre, territorial | territorio, suelo, tierra, territorial
city, town, municipality, urban, metropolis, downtown, conurbation | ville, municipalité, agglomération, urbain, métropole, centre-ville | ciudad, municipio, urbano, metrópoli
village, hamlet, settlement | village, bourg, hameau, localité, villageois, bourgade | pueblo, aldea, localidad
neighbourhood, neighborhood, borough, quarter, suburb, outskirts, suburban | quartier, arrondissement, banlieue, périphérie, faubourg | barrio, distrito, suburbio, afueras, periferia
border, frontier, boundary, cross-border, borderland | frontière, frontalier, limite, transfrontalier | frontera, fronterizo, límite, transfronterizo
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
site, facility, installation, complex, compound | site, installation, complexe | sitio, instalación, complejo
near, close to, next to, nearby, adjacent, in the vicinity, neighbouring, proximity | près de, proche, à côté de, à proximité, voisin, aux alentours, avoisinant, aux environs, proximité | cerca de, próximo, junto a, cercano, alrededores
world, planet | monde, planète | mundo, planeta
continent, continental | continent, continental | continente, continental
peninsula | péninsule, presqu'île | península
bay, gulf | baie, golfe | bahía, golfo
capital, capital city | capitale | capital
local, resident, on the spot | local, sur place, riverain | local
global south, developing country, emerging country, third world | pays en développement, pays émergent, tiers-monde, sud global | país en desarrollo, país emergente, tercer mundo
overseas territory, overseas | outre-mer, ultramarin, territoire d'outre-mer | ultramar, territorio de ultramar
map, chart, atlas | carte, plan, atlas, cartographie | mapa, plano, atlas
coordinates, gps, geolocation | coordonnées, gps, géolocalisation | coordenadas, gps, geolocalización
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
industrial zone, industrial park, special economic zone, economic zone, industrial estate, business park | zone industrielle, zone économique spéciale, parc industriel, zone d'activités, zone économique | zona industrial, parque industrial, zona económica especial, polígono industrial
cemetery, graveyard | cimetière | cementerio
labour camp, prison camp | camp de travail, camp de prisonniers | campo de trabajo
concentration camp, death camp | camp de concentration, camp d'extermination | campo de concentración
lighthouse, beacon | phare, balise | faro, baliza
barn | grange | granero
`;
