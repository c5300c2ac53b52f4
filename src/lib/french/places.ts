/**
 * Countries, regions and cities that news names most (data): they are not asked about as speakers. Left out
 * is what more often names somebody: « M. Hollande », « Florence ».
 */
const list = `
  Afghanistan, Afrique, Afrique du Sud, Albanie, Algérie, Alger, Allemagne, Alpes, Alsace,
  Amérique, Amsterdam, Angleterre, Ankara, Arabie, Arabie saoudite, Argentine, Arménie, Asie,
  Athènes, Atlantique, Australie, Autriche, Azerbaïdjan, Bagdad, Balkans, Bamako, Bangkok,
  Bangladesh, Barcelone, Belgique, Belgrade, Berlin, Berne, Beyrouth, Biélorussie, Birmanie,
  Bordeaux, Bosnie, Brésil, Brest, Bretagne, Bruxelles, Bucarest, Budapest, Bulgarie, Burkina,
  Burundi, Bénin, Caire, Californie, Cambodge, Cameroun, Canada, Cannes, Caraïbes, Catalogne,
  Caucase, Chicago, Chili, Chine, Chypre, Colombie, Congo, Copenhague, Corse, Corée,
  Corée du Nord, Corée du Sud, Costa Rica, Crimée, Croatie, Cuba, Côte d'Ivoire, Dakar, Damas,
  Danemark, Dijon, Djibouti, Donbass, Dublin, Écosse, Egypte, Égypte, Espagne, Estonie,
  Etats-Unis, États-Unis, Ethiopie, Éthiopie, Europe, Finlande, Floride, France, Gabon, Gaza,
  Genève, Gibraltar, Grande-Bretagne, Grenoble, Grèce, Groenland, Guadeloupe, Guatemala, Guinée,
  Guyane, Géorgie, Haïti, Helsinki, Hongrie, Hongkong, Hong Kong, Ile-de-France, Île-de-France,
  Inde, Indonésie, Irak, Iran, Irlande, Islande, Israël, Istanbul, Italie, Jamaïque, Japon,
  Jordanie, Jérusalem, Kaboul, Kazakhstan, Kenya, Kiev, Kosovo, Koweït, La Haye,
  La Nouvelle-Orléans, La Réunion, Lausanne, Laos, Le Caire, Le Havre, Lettonie, Liban, Libye,
  Lille, Lisbonne, Lituanie, Londres, Los Angeles, Luxembourg, Lyon, Macédoine, Madagascar,
  Madrid, Maghreb, Malaisie, Mali, Malte, Manche, Maroc, Marseille, Martinique, Mauritanie,
  Mayotte, Mer Noire, Mexico, Mexique, Milan, Moldavie, Monaco, Mongolie, Montpellier, Montréal,
  Monténégro, Moscou, Moyen-Orient, Munich, Méditerranée, Nantes, Népal, New Delhi, New York,
  Nice, Niger, Nigeria, Nigéria, Normandie, Norvège, Nouvelle-Calédonie, Nouvelle-Zélande,
  Occident, Océanie, Oslo, Ouganda, Pacifique, Pakistan, Palestine, Panama, Paris, Pays-Bas,
  Perpignan, Philippines, Pologne, Portugal, Prague, Proche-Orient, Provence, Pyongyang, Pyrénées,
  Pékin, Pérou, Qatar, Québec, Reims, Rennes, Rhin, Rhône, Riga, Rome, Rouen, Roumanie,
  Royaume-Uni, Russie, Rwanda, Sahara, Sahel, Saint-Étienne, Saint-Pétersbourg, Sarajevo, Seine,
  Sénégal, Séoul, Serbie, Shanghai, Sibérie, Singapour, Slovaquie, Slovénie, Somalie, Soudan,
  Stockholm, Strasbourg, Suède, Suisse, Sydney, Syrie, Tanzanie, Taïwan, Tchad, Tchéquie, Téhéran,
  Tel-Aviv, Texas, Thaïlande, Tibet, Togo, Tokyo, Toronto, Toulouse, Tripoli, Tunis, Tunisie,
  Turin, Turquie, Ukraine, Uruguay, Varsovie, Vatican, Venezuela, Venise, Versailles, Vichy,
  Vienne, Vietnam, Wall Street, Washington, Wuhan, Yémen, Zurich
`;

export const places: ReadonlySet<string> = new Set(list.trim().split(/,\s+/));
