/** Energy, weather, disasters, farming and food. See `../lexicon.ts` for how to read it. */
export const NATURE = `
# energy
energy, energetic | énergie, énergétique | energía, energético
electricity, power, electrify | électricité, électrique, électrifier, jus | electricidad, luz
power cut, blackout, power outage, power failure, load shedding | coupure de courant, panne d'électricité, coupure d'électricité, panne de courant, délestage, black-out | apagón, corte de luz
nuclear, atomic | nucléaire, atomique | nuclear, atómico
nuclear power plant, nuclear plant, nuclear power station, nuclear site, nuclear reactor, nuclear facility | centrale nucléaire, centrale atomique, réacteur nucléaire, site nucléaire, installation nucléaire | central nuclear, reactor nuclear
oil, crude, petroleum, crude oil | pétrole, brut, pétrolier, or noir | petróleo, crudo, petrolero
petrol, gasoline, fuel | essence, carburant, combustible | gasolina, combustible, carburante
gas, natural gas, lng | gaz, gaz naturel, gnl | gas, gas natural, gnl
coal | charbon, houille | carbón
fossil fuel, hydrocarbon | combustible fossile, énergie fossile, hydrocarbure | combustible fósil, hidrocarburo
renewable energy, clean energy, green energy | énergie renouvelable, énergie verte | renovable, energía renovable, energía limpia
wind power, wind turbine, wind farm, wind energy | éolien, parc éolien, énergie éolienne | energía eólica, aerogenerador, parque eólico, eólico
solar power, solar panel, photovoltaic, solar energy, solar farm | énergie solaire, panneau solaire, photovoltaïque, parc solaire | energía solar, panel solar, fotovoltaico
dam | barrage, retenue d'eau | embalse, represa
battery, accumulator | batterie, pile, accumulateur | batería, pila
charge, recharge | recharger | cargar, recargar
pipeline, gas pipeline, oil pipeline | gazoduc, oléoduc, pipeline | gasoducto, oleoducto
oil field, gas field, deposit, reserve | gisement, champ pétrolier, champ gazier | yacimiento, campo petrolífero
mine, extract, quarry | mine, minier, mineur, extraire, extraction, carrière | mina, minería, minero, extraer, extracción, cantera
grid, power grid, transmission line | réseau électrique, ligne électrique | red eléctrica, tendido eléctrico
steel, steelmaking | acier, sidérurgie | acero, siderurgia
rare earth, critical mineral, mineral | terres rares, minerai critique, minerai, minéral | tierras raras, mineral
generate electricity, power generation | groupe électrogène, produire de l'électricité | generador, generar electricidad
power station, power plant | centrale électrique | central eléctrica
refinery, refine | raffinerie, raffiner, raffinage | refinería, refinar
oil well, drilling rig, oil rig, platform | puits de pétrole, plateforme pétrolière, forage | pozo petrolero, plataforma petrolífera
hydrogen, green hydrogen | hydrogène | hidrógeno
lithium | lithium | litio
cobalt | cobalt | cobalto
nickel | nickel | níquel
copper | cuivre | cobre
aluminium, aluminum | aluminium | aluminio
wood, timber, wooden | bois de construction, bûche, en bois | madera
plastic | plastique | plástico
glass, window, pane | verre, vitre, fenêtre | vidrio, cristal, ventana
concrete, cement | béton, ciment | hormigón, cemento, concreto
stone, rock, boulder | pierre, roche | piedra, roca
sand, gravel | sable, gravier | arena, grava
heating, boiler | chauffage, chaudière, radiateur | calefacción, caldera
air conditioning, cooling | climatisation, refroidissement, climatiseur | aire acondicionado, refrigeración, enfriar
radioactive, radiation, fallout | radioactif, radiation, radioactivité, retombées radioactives | radiactivo, radiación
energy saving, energy efficiency, sobriety | économies d'énergie, sobriété énergétique, efficacité énergétique | ahorro energético, eficiencia energética
hydroelectric, hydropower | hydroélectrique, hydroélectricité | hidroeléctrico
diesel | diesel, gazole | diésel, gasóleo
kerosene, jet fuel | kérosène | queroseno
metal | métal, métallique | metal

# climate and environment
climate | climat | clima, climático
climate change, global warming, climate crisis, climate emergency | changement climatique, réchauffement climatique, dérèglement climatique, crise climatique, urgence climatique | cambio climático, calentamiento global, crisis climática
warm, heat up, hot, heat | chaud, réchauffer, chaleur | cálido, calentar, caliente, calor
greenhouse gas, carbon dioxide, co2, carbon emissions, carbon, carbon footprint | gaz à effet de serre, dioxyde de carbone, co2, carbone, empreinte carbone, émissions de carbone | gas de efecto invernadero, dióxido de carbono, co2, carbono, huella de carbono
emission, emit, discharge | émission, émettre | emisión, emitir
carbon neutral, net zero | neutralité carbone, neutre en carbone | neutralidad de carbono, cero neto
decarbonise, decarbonize | décarboner | descarbonizar
environment, environmental, ecology | environnemental, écologie, l'environnement | medio ambiente, medioambiental, ambiental, ecológico
environmentalist, ecologist, conservationist, green party, climate activist | écologiste, écolo, vert, les verts, défenseur de l'environnement | ecologista
waste, rubbish, garbage, trash, litter, refuse collection | déchet, ordures, détritus, poubelle | residuo, basura, desecho
weather, meteorological, weather forecast, forecaster, meteorologist | météo, météorologique, bulletin météo, prévisionniste, météorologue | meteorológico, clima, pronóstico del tiempo
snow, snowfall, blizzard, snowstorm | neige, chute de neige, tempête de neige, enneigement | nieve, nevada, ventisca
wind, gust, windy, gale | rafale, bourrasque, coup de vent, venteux, vent violent, vent fort | viento, ráfaga
storm, thunderstorm, tempest, stormy | tempête, orage, intempérie | tormenta, tempestad, temporal
hurricane, typhoon, cyclone, tropical storm | ouragan, typhon, cyclone, tempête tropicale | huracán, tifón, ciclón, tormenta tropical
flood, inundate, deluge, submerge, floodwater, flash flood | inondation, crue, submerger, déluge, submersion | inundación, inundar, crecida, riada, desbordamiento
drought, dry spell, arid, water shortage, desertification | sécheresse, aride, aridité, pénurie d'eau, désertification | sequía, árido, desertificación
heatwave, heat wave | canicule, vague de chaleur | ola de calor
wildfire, forest fire, bushfire, brush fire | feu de forêt, incendie de forêt, feu de brousse, feux de forêt | incendio forestal
fire, blaze, inferno | incendie, feu, brasier | incendio, fuego
firefighter, fire brigade, fire service, fireman | pompier, sapeur-pompier | bombero
smoke, fumes | fumée | humo
earthquake, quake, tremor, seism, seismic | séisme, tremblement de terre, secousse, sismique | terremoto, sismo, seísmo, temblor, sísmico
tsunami, tidal wave | tsunami, raz-de-marée | tsunami, maremoto
landslide, mudslide, rockslide | glissement de terrain, coulée de boue, éboulement | deslizamiento de tierra, alud de barro, desprendimiento
disaster, catastrophe, calamity, tragedy, disastrous, tragic, natural disaster | catastrophe, désastre, sinistre, tragédie, drame, tragique, calamité | desastre, catástrofe, tragedia, trágico
accident, crash, mishap, pile-up, car crash, wreck | accident, sinistre, carambolage, accident de la route | accidente, siniestro
nature, wild, wilderness | nature, naturel, sauvage | naturaleza, natural, salvaje
species, endangered species | espèce, espèce menacée | especie, especie amenazada
animal, beast, wildlife, fauna, creature | animal, bête, faune, animaux sauvages | animal, bestia, fauna
forest, woodland, woods, rainforest, jungle | forêt, bois, forestier, jungle | bosque, selva, forestal
fish, fishery, fisherman, angler, trawl | poisson, pêche, pêcheur, halieutique | pez, pesca, pescador
national park, nature reserve, protected area | parc national, réserve naturelle, aire protégée | parque nacional, reserva natural
water, aquatic, drinking water | eau, aquatique, eau potable | agua, acuático, agua potable
soil, ground, land | sol, terre, terrain | suelo, tierra, terreno
farmer, grower, breeder, peasant, rancher | agriculteur, paysan, exploitant agricole, éleveur, fermier, cultivateur | agricultor, campesino, granjero, ganadero
farm, agricultural holding, agriculture, ranch, farmland | exploitation agricole, agriculture, agricole, élevage, ferme agricole, terres agricoles | granja, finca, agricultura, agrícola, ganadería
crop, harvest, reap, cultivate, plant, grow, sow | récolte, culture, moisson, cultiver, planter, semer, plantation | cosecha, cultivo, sembrar, plantar
pesticide, weedkiller, herbicide | pesticide, désherbant, herbicide | pesticida, plaguicida, herbicida
food, foodstuff, nutrition, groceries, eat | nourriture, aliment, alimentaire, nourrir, manger, denrée | alimento, comida, alimentación, alimentario, víveres
hunger, famine, starvation, starve, hungry, malnutrition, undernourished | faim, famine, affamer, malnutrition, sous-alimentation, sous-nutrition | hambre, hambruna, desnutrición
pollution, contaminate, smog | pollution, polluer, contaminer | contaminación, contaminar
recycle, reuse | recycler, recyclage, réutiliser | reciclar, reciclaje, reutilizar
rain, rainfall, downpour, rainy, precipitation | pluie, précipitation, averse, pluvieux, pleuvoir | lluvia, precipitación, lluvioso, llover
fog, mist | brouillard, brume | niebla
cloud, cloudy | nuage, nuageux | nube, nublado
ice, icy, ice sheet, glacier, frozen | glace, glacier, glacial, banquise | hielo, glaciar
frost | givre, verglas | helada
cold, freezing, cold snap, chill, cold wave | froid, glacial, vague de froid | frío, ola de frío
sunny, sunshine, sunlight | ensoleillé, beau temps | soleado
volcano, eruption, lava, volcanic | volcan, éruption, entrer en éruption | volcán, erupción, lava, volcánico
tornado, twister, whirlwind | tornade, trombe, tourbillon | tornado, torbellino
wave, swell, tide | vague, houle, marée | ola, marea, oleaje
magnitude, richter scale, epicentre, epicenter, aftershock | magnitude, échelle de richter, épicentre, réplique sismique | magnitud, escala de richter, epicentro, réplica
biodiversity, ecosystem, habitat | biodiversité, écosystème, habitat naturel | biodiversidad, ecosistema, hábitat
extinction, die out, wiped out | extinction, éteint, en voie de disparition | extinción, extinto
plant, flora | plante, végétation, flore, végétal | planta, vegetación, flora
flower, bloom | fleur, floraison | flor
tree, shrub | arbre, arbuste | árbol, arbusto
bird, seabird | oiseau | pájaro, ave
dog, puppy, hound | chien, chiot | perro, cachorro
cat, kitten | chat, chaton | gato
horse, pony | cheval, poney | caballo
cattle, cow, livestock, herd | bétail, vache, bovin, troupeau, cheptel | ganado, vaca, bovino, rebaño
sheep, ewe, lamb | mouton, brebis, agneau, ovin | oveja, cordero
goat | chèvre, caprin | cabra
pig, pork, swine | porc, cochon, porcin | cerdo, porcino
chicken, poultry, hen | poulet, volaille, poule | pollo, aves de corral, gallina
whale | baleine | ballena
dolphin | dauphin | delfín
shark | requin | tiburón
insect | insecte | insecto
bee | abeille | abeja
mosquito | moustique | mosquito
wolf | loup | lobo
lion | lion | león
tiger | tigre | tigre
predator | prédateur | depredador
elephant | éléphant | elefante
rhinoceros, rhino | rhinocéros | rinoceronte
ivory, tusk | ivoire, défense d'éléphant | marfil
hunt, hunter | chasse, chasseur | caza, cazador
poach, poacher | braconnage, braconnier | furtivo, caza furtiva
desert, dune | désert, dune | desierto, duna
lake, pond, reservoir | lac, étang, réservoir | lago, estanque, embalse
valley, canyon, gorge | vallée, vallon, canyon | valle, cañón
hill, slope, plateau | colline, pente, coteau, plateau | colina, cerro, pendiente
beach, seafront | plage, front de mer, bord de mer | playa
cave, cavern | grotte, caverne | cueva, gruta
borehole, spring, groundwater | puits, nappe phréatique, source | pozo, manantial, agua subterránea
irrigate, watering | irriguer, irrigation, arroser, arrosage | regar, riego
sewage, wastewater, sewer | eaux usées, égout | aguas residuales, alcantarillado
fertiliser, fertilizer, manure | engrais, fumier, fertilisant | fertilizante, abono
oil spill, slick | marée noire, nappe de pétrole | marea negra, vertido de petróleo
air, atmosphere | air, atmosphère | aire, atmósfera
sky, overhead | ciel | cielo
earth, planet, globe | terre, planète, globe | tierra, planeta, globo
avalanche | avalanche | avalancha, alud
lightning, thunder | foudre, éclair, tonnerre | rayo, trueno
dyke, levee, embankment | digue, remblai | dique
deforestation, logging | déforestation, déboisement | deforestación, tala
landfill, dump, rubbish tip | décharge, dépotoir | vertedero, basurero
pet | animal de compagnie | mascota
seafood, shellfish | fruits de mer, crustacé | marisco

# food and drink
meal | repas | comida
lunch | déjeuner | almuerzo
dinner, supper | dîner, souper | cena
breakfast | petit déjeuner | desayuno
cook, chef, cuisine, recipe, kitchen | cuisiner, chef cuisinier, cuisson, recette de cuisine, cuisinier | cocinar, cocinero, receta
restaurant, diner, eatery, bistro | restaurant, bistrot, resto | restaurante, bistró
café, coffee shop, bar, pub | café, bar, bistrot | café, bar, cafetería
drink, beverage | boire, boisson | beber
coffee, espresso | café, expresso | café
tea | thé |
wine | vin | vino
vineyard, winery | vignoble, vigne, viticole | viñedo, viña
winemaker, winegrower | vigneron, viticulteur | viticultor
beer, lager | bière | cerveza
brewery, brewer | brasserie, brasseur | cervecería
bread, loaf | pain, baguette | pan
bakery, baker | boulangerie, boulanger | panadería, panadero
meat | viande | carne
beef, steak | bœuf, steak | ternera
milk, dairy | lait, laitier | leche, lácteo
cheese | fromage | queso
butter | beurre | mantequilla
egg | œuf | huevo
fruit | fruit | fruta
vegetable, veg | légume | verdura, hortaliza
potato | pomme de terre, patate | patata
tomato | tomate | tomate
grain, cereal | céréale, grain | grano, cereal
wheat | blé | trigo
barley | orge | cebada
flour | farine | harina
rice, paddy | riz, rizière | arroz
sugar, sweet, candy, chocolate | sucre, bonbon, chocolat, confiserie | azúcar, dulce, chocolate
salt, spice | sel, épice, assaisonnement | sal, especia
cooking oil, sunflower oil, olive oil, vegetable oil | huile, huile de tournesol, huile d'olive, huile végétale | aceite, aceite de girasol, aceite de oliva
vegetarian, vegan, plant-based | végétarien, végétalien, vegan | vegetariano, vegano
taste, flavour, flavor, delicious | goût, saveur, délicieux | sabor, gusto, delicioso
`;
