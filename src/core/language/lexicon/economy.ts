/** Money, firms, trade and work. See `../lexicon.ts` for how to read it. */
export const ECONOMY = `
# economy and money
economy, economic, economist | économie | economía, económico
gross domestic product, gdp | produit intérieur brut, pib | producto interior bruto, pib
recession, downturn, economic slump, depression | récession, ralentissement économique, dépression | recesión, depresión
economic growth, expansion | croissance économique, croissance | crecimiento económico, crecimiento
interest rate, key rate, policy rate | taux d'intérêt, taux directeur | tipo de interés, tasa de interés
central bank, federal reserve | banque centrale, réserve fédérale, fed | banco central, reserva federal
bank, lender, banker, bank account | banque, établissement bancaire, bancaire, banquier, compte bancaire | banco, bancario, banquero
money, cash, fund, dough, banknote, coin | argent, liquide, fonds, en espèces, fric, billet de banque, pièce de monnaie | dinero, efectivo, fondo, billete
currency, monetary, foreign exchange | monnaie, devise, monétaire | moneda, divisa, monetario
exchange rate | taux de change | tipo de cambio
finance, financial, fund, bankroll, fund-raising | financer, financier, bailleur de fonds | financiar, financiero, financiación
invest, investor, venture capital, backer, reinvest | investir, investisseur, placement, capital-risque | invertir, inversión, inversor
budget, public finances, fiscal, budgetary, public spending | budget, finances publiques, budgétaire, dépenses publiques | presupuesto, finanzas públicas, presupuestario, gasto público
debt, indebted, indebtedness, debtor, owe, arrears | dette, endettement, débiteur, surendettement, arriéré | deuda, endeudamiento, deudor
tax, taxation, duty, levy, taxpayer, vat | impôt, taxe, fiscalité, fiscal, contribuable, tva, imposition | impuesto, tributo, fiscal, gravar, contribuyente, iva
tariff, customs duty, import duty, trade barrier, surcharge | droits de douane, tarif douanier, surtaxe, barrière commerciale, barrière douanière | arancel, derechos de aduana, barrera comercial
customs, customs officer | douane, douanier | aduana, aduanero
tax evasion, tax fraud | évasion fiscale, fraude fiscale | evasión fiscal, fraude fiscal
subsidy, subsidise, subsidize, state aid | subvention, subventionner, aide publique | subsidio, subvención
austerity, belt-tightening, spending cuts | austérité, rigueur, coupes budgétaires | austeridad, recortes presupuestarios
profit, earnings, gain, make money, margin | bénéfice, profit, gain, rentable, rentabilité, bénéficiaire, marge, lucratif | beneficio, ganancia, utilidad, rentable, rentabilidad, lucrativo
turnover, sales, revenue | chiffre d'affaires, ventes | facturación, ventas, volumen de negocios
bankruptcy, bankrupt, insolvency, go bust, go under, liquidation, receivership | faillite, banqueroute, dépôt de bilan, insolvabilité, redressement judiciaire, mettre la clé sous la porte | quiebra, bancarrota, insolvencia, liquidación
stock exchange, stock market, bourse, wall street | bourse, marché boursier, boursier, wall street | bolsa, mercado bursátil, bursátil
share, stock, equity, shareholding, stake | action, titre, participation | acción, participación
shareholder, stockholder | actionnaire, actionnariat | accionista
bond, sovereign bond, treasury bond, government bond | bon du trésor, obligation d'État, emprunt d'État, obligation souveraine | bono, bono del tesoro
market | marché | mercado
trade, commerce, commercial, trader, business, do business, trade ties, commercial ties, swap goods | commerce, commercial, échanges commerciaux, négoce, relations commerciales, faire des affaires, business, faire du commerce, transaction commerciale | comercio, comercial, intercambio comercial, relaciones comerciales, hacer negocios
down payment, advance payment, upfront payment | acompte, avance de fonds, arrhes, versement échelonné, paiement d'avance | pago inicial, pago a plazos, señal de pago
transaction, deal | transaction, opération commerciale | transacción, operación comercial
export, sell abroad, ship abroad, overseas sales, foreign sales, send abroad | exporter, vendre à l'étranger, ventes à l'étranger, expédier à l'étranger, écouler à l'étranger | exportar, exportación, vender al extranjero, ventas al exterior
import, bring in, buy abroad, buy from abroad, foreign purchases | importer, faire venir, acheter à l'étranger, achats à l'étranger | importar, importación, comprar en el extranjero, traer de fuera
goods, merchandise, product, commodity, wares, item | marchandise, denrée, article | mercancía, bien, producto, artículo
raw material, commodity, feedstock | matière première | materia prima
supply chain | chaîne d'approvisionnement | cadena de suministro
stock, inventory, reserve, stockpile, on hand, in stock, stash | stock, réserve, en stock, provision | existencias, reserva, inventario, acopio, provisión, surtido, stock
order, purchase order, place an order, preorder, order book, backlog, on order | commande, passer commande, bon de commande, carnet de commandes, passer une commande, commande ferme | pedido, encargar, cartera de pedidos, orden de compra, hacer un pedido
customer, client, shopper, clientele, buyer, consumer, purchaser, end user | client, clientèle, acheteur, consommateur, acquéreur, preneur, utilisateur final, repreneur | cliente, clientela, comprador, consumidor, usuario final, adquirente
monopoly, dominant position | monopole, position dominante | monopolio
company, firm, business, enterprise, corporation, conglomerate, multinational, group | entreprise, société, compagnie, firme, groupe, multinationale, conglomérat, boîte | empresa, compañía, sociedad, firma, multinacional, grupo
start-up, startup, young company | start-up, jeune pousse | start-up, empresa emergente
subsidiary, branch, affiliate, offshoot | filiale, succursale, antenne | filial, sucursal
industry, sector, branch | industrie, secteur, filière, industriel, branche | industria, sector, industrial, rama
factory, plant, manufacturing site, mill, production site, production line, assembly line, workshop, manufacturing facility, production facility, assembly plant, facility, steelworks, foundry, assembly hall, shop floor, industrial plant, manufacturing hub, industrial site, manufacturing unit, production plant, machine shop | usine, fabrique, site de production, manufacture, atelier, chaîne de production, chaîne de montage, unité de production, aciérie, chaîne d'assemblage, ligne de production, site de fabrication, fonderie, usine d'assemblage, site industriel, complexe industriel, ligne d'assemblage, centre de production, forge, hall d'assemblage, installation industrielle | fábrica, planta, factoría, taller, línea de producción, cadena de montaje, fundición, complejo industrial, planta de producción, nave industrial, planta de ensamblaje, manufactura
shop, store, outlet, retailer, shopkeeper, supermarket, boutique, mall | magasin, boutique, commerce, détaillant, supermarché, épicerie, centre commercial, vente au détail | tienda, comercio, minorista, supermercado, centro comercial
chief executive, ceo, managing director, boss, head of the company | directeur général, pdg, patron, chef d'entreprise | director ejecutivo, director general, consejero delegado
director, manager, executive, head, boss, chief | directeur, gérant, cadre, dirigeant, responsable, directrice | director, gerente, directivo, responsable
board, board of directors | conseil d'administration | consejo de administración, junta directiva
entrepreneur, businessman, businesswoman, tycoon, magnate, oligarch, mogul, industrialist | entrepreneur, homme d'affaires, femme d'affaires, magnat, oligarque, industriel | empresario, emprendedor, magnate, oligarca
employ, hire, recruit | embaucher, recruter, employer | contratar, emplear, contratación
job, employment, occupation, profession, career, trade, gig, vocation | emploi, travail, métier, profession, poste, carrière, boulot | empleo, trabajo, profesión, oficio, carrera
work, labour, labor, workload | travailler, travail, bosser, main-d'œuvre | trabajar, mano de obra
worker, employee, staff, labourer, workforce, personnel, laborer, manpower, workman, colleague | travailleur, employé, salarié, ouvrier, personnel, effectif, main-d'œuvre, collègue | trabajador, empleado, obrero, personal, plantilla, mano de obra
employer | employeur, patron | empleador, patrón
unemployment, jobless | chômage, chômeur, sans emploi | desempleo, paro, desempleado
lay off, layoff, redundancy, dismiss, job cut, make redundant, sack, job losses, downsize | licencier, suppression d'emplois, suppression de postes, renvoyer, virer, plan social | despedir, despido, recorte de empleo
wage, salary, pay, remuneration, paycheck | salaire, rémunération, paie, salarial | salario, sueldo, remuneración
strike, walkout, industrial action, work stoppage, striker, go on strike | grève, débrayage, arrêt de travail, gréviste, mouvement social | huelga, paro, huelguista
trade union, union, labour union, unionist, labor union, unionise | syndicat, syndical | sindicato, sindical
retire, pension, retiree, old-age pension | retraite, pension, prendre sa retraite | jubilación, jubilarse, pensión
social security, welfare, social benefit, handout | sécurité sociale, prestations sociales, allocation, aide sociale, rsa | seguridad social, prestaciones sociales, subsidio
insurance | assurance, assureur | seguro, asegurar
fee, charge, toll, dues, subscription | frais, redevance, péage, cotisation, abonnement | tasa, cuota, honorarios, peaje
free of charge, free, at no cost | gratuit, sans frais | gratuito, gratis
tender, bid, call for tenders, public procurement | appel d'offres, soumission, marché public | licitación, concurso público
bill, invoice, tab, receipt | facture | factura, recibo, cuenta
bank account, account | compte, compte en banque, compte bancaire | cuenta, cuenta bancaria
credit card, bank card, debit card | carte de crédit, carte bancaire, carte bleue | tarjeta de crédito, tarjeta bancaria
cheque, money order | chèque, mandat | cheque
discount, rebate, price cut, sale, reduction | rabais, réduction, ristourne, soldes | descuento, rebaja
inflation, cost of living, price rise, rising prices | inflation, coût de la vie, hausse des prix, vie chère | inflación, coste de la vida, subida de precios
purchasing power, spending power, buying power | pouvoir d'achat | poder adquisitivo
devalue, depreciation | dévaluer, dépréciation, se déprécier | devaluar, devaluación, depreciación
cryptocurrency, bitcoin, crypto, virtual currency | cryptomonnaie, bitcoin, monnaie virtuelle | criptomoneda, bitcoin
gold, bullion | or massif, lingot, métal précieux | oro, lingote
diamond | diamant | diamante
jewel, jewellery, jewelry, gem | bijou, joaillerie, pierre précieuse | joya, joyería
capital, capitalisation, equity | capital, fonds propres | capital, capitalización
dividend, payout | dividende | dividendo
hedge fund, investment fund, private equity | fonds spéculatif, fonds d'investissement, capital-investissement | fondo de inversión, fondo de cobertura
bailout, rescue package, stimulus, stimulus package, recovery plan | plan de sauvetage, renflouement, plan de relance | rescate financiero, plan de rescate, plan de estímulo
free trade, free-trade agreement, trade deal, trade agreement | libre-échange, accord de libre-échange, accord commercial | libre comercio, tratado de libre comercio, acuerdo comercial
trade war, protectionism, protectionist | guerre commerciale, protectionnisme | guerra comercial, proteccionismo
circumvent, evade, get around, bypass, circumvention, skirt, sidestep, dodge, evade sanctions, sanctions evasion, sanctions-busting, workaround | contourner, échapper à, esquiver, déjouer, passer outre, échapper aux sanctions, passer entre les mailles | eludir, sortear, evadir, esquivar, elusión, evasión de sanciones
middleman, intermediary, broker, front company, shell company, fixer, straw man, shell firm, conduit, go-between | intermédiaire, courtier, société écran, prête-nom, homme de paille, entremetteur, société de façade, coquille vide, paravent | intermediario, corredor, empresa fantasma, testaferro, hombre de paja, sociedad pantalla, empresa pantalla
wholesale | gros, grossiste, vente en gros | mayorista
competition | concurrence, compétitivité, concurrentiel | competencia, competitivo
marketing, sales pitch, publicity campaign | marketing, campagne publicitaire, commercialisation | marketing, mercadotecnia
launch, market, put on sale, commercialise | commercialiser, mettre en vente, mise sur le marché | comercializar, poner a la venta
premises, headquarters | bureau | oficina, despacho, sede
accountant, auditor, bookkeeping | comptable, comptabilité, auditeur | contable, contabilidad, auditor
supplier, provider, vendor, source of supply, seller, purveyor | fournisseur, prestataire, sous-traitant, pourvoyeur, ravitailleur, vendeur, source d'approvisionnement | proveedor, suministrador, abastecedor, vendedor, distribuidor
subcontractor, outsource, contract out | sous-traitant, sous-traitance, externaliser | subcontratista, externalizar
franchise, licence holder | franchise | franquicia
join forces, merge, merger, fusion | fusionner, rapprochement | fusionar
warehouse, depot, storage facility, storehouse, store, storage site, storage depot, storeroom, storage, silo, shed | entrepôt, dépôt, hangar, lieu de stockage, site de stockage, stockage, réserve, silo | almacén, depósito, almacenamiento, bodega, nave de almacenamiento
logistics, supply line | logistique, chaîne logistique | logística
packaging, parcel, packet | emballage, colis, paquet, conteneur, caisse | embalaje, paquete, contenedor, caja
post office, postal service, mailman | la poste, bureau de poste, facteur, services postaux | correos, cartero
apprentice, apprenticeship, trainee | apprenti, stage, stagiaire, alternance | aprendiz, becario, prácticas
overtime, extra hours | heures supplémentaires | horas extra
working hours, shift, night shift | temps de travail, horaires de travail, équipe de nuit | jornada laboral, turno
part-time, full-time | temps partiel, temps plein | tiempo parcial, tiempo completo
remote work, work from home, teleworking, home office | télétravail, travail à distance | teletrabajo
qualified, qualification, skilled, diploma | qualifié, diplôme | cualificado, cualificación, diploma
promotion, get promoted | promotion, promu | ascenso, ascendido
minimum wage, living wage | salaire minimum, smic | salario mínimo
bonus, perk, premium | prime, bonus, gratification | prima, bonificación
tax haven, offshore account | paradis fiscal, compte offshore | paraíso fiscal
craftsman, artisan, handmade, craft | artisan, artisanat, artisanal, fait main | artesano, artesanía, artesanal
self-employed, freelance, gig worker | indépendant, travailleur indépendant, auto-entrepreneur, pigiste | autónomo, trabajador independiente
`;
