/**
 * Nouns that can stand for somebody who speaks (data): people by their role, organisations, groups, and
 * documents that are said to say something.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** One person, by office, trade or relation. Lemmas (masculine) and feminine forms. */
export const roleNouns = words(`
  président présidente vice-président vice-présidente premier-ministre ministre secrétaire sous-secrétaire chef cheffe directeur directrice
  patron patronne dirigeant dirigeante responsable porte-parole maire maires adjoint adjointe député députée
  sénateur sénatrice élu élue candidat candidate conseiller conseillère ambassadeur ambassadrice consul
  gouverneur gouverneure préfet préfète procureur procureure juge magistrat magistrate avocat avocate avoué
  notaire commissaire capitaine colonel général lieutenant commandant amiral officier policier policière
  gendarme soldat pompier médecin docteur docteure professeur professeure enseignant enseignante infirmier
  infirmière chirurgien chirurgienne chercheur chercheuse scientifique expert experte spécialiste économiste
  sociologue historien historienne politologue philosophe psychologue climatologue biologiste physicien
  astronome géologue ingénieur ingénieure écrivain écrivaine auteur auteure autrice romancier romancière poète
  journaliste rédacteur rédactrice éditorialiste correspondant correspondante réalisateur réalisatrice acteur
  actrice comédien comédienne chanteur chanteuse musicien musicienne artiste peintre architecte sportif
  sportive joueur joueuse entraîneur entraîneuse sélectionneur champion championne athlète coureur cycliste
  footballeur arbitre milliardaire millionnaire homme femme mari épouse époux père mère fils fille frère sœur
  grand-père grand-mère oncle tante voisin voisine habitant habitante riverain riveraine témoin victime
  suspect accusé accusée prévenu prévenue plaignant plaignante client cliente usager passager passagère
  conducteur conductrice chauffeur pilote agriculteur agricultrice éleveur éleveuse pêcheur pêcheuse ouvrier
  ouvrière salarié salariée employé employée syndicaliste délégué déléguée représentant représentante
  militant militante activiste opposant opposante fondateur fondatrice cofondateur cofondatrice propriétaire
  gérant gérante commerçant commerçante boulanger boulangère artisan cuisinier cuisinière restaurateur
  bibliothécaire étudiant étudiante élève lycéen lycéenne collégien collégienne garçon enfant jeune adolescent
  adolescente retraité retraitée doyen doyenne roi reine prince princesse pape évêque archevêque cardinal
  prêtre imam rabbin pasteur dissident réfugié réfugiée migrant migrante survivant survivante rescapé
  intéressé intéressée homologue prédécesseur successeur collaborateur collaboratrice interlocuteur
  diplomate négociateur négociatrice médiateur médiatrice rapporteur rapporteuse analyste consultant
  consultante pdg dg leader eurodéputé eurodéputée quadragénaire quinquagénaire sexagénaire
  républicain républicaine démocrate socialiste écologiste libéral conservateur trésorier trésorière
  secrétaire-général animateur animatrice organisateur organisatrice bénévole guide gardien gardienne
  prélat édile frontiste monarque souverain souveraine parlementaire bâtonnier substitut coprésident
  coprésidente trentenaire quarantenaire septuagénaire octogénaire nonagénaire secouriste urbaniste
  géographe microbiologiste généticien généticienne technicien technicienne consœur confrère adversaire
  rival rivale lauréat lauréate hôte skipper marin berger bergère boucher bouchère libraire coiffeur
  coiffeuse aubergiste hôtelier hôtelière céréalier meneur meneuse instituteur institutrice principal
  principale proviseur proviseure recteur rectrice imprésario producteur productrice metteur promoteur
  promotrice repreneur actionnaire investisseur investisseuse lobbyiste éditrice traducteur traductrice
  botaniste zoologiste virologue épidémiologiste urgentiste sage-femme aide-soignante aide-soignant
  pharmacien pharmacienne vétérinaire dentiste astrophysicien astrophysicienne chimiste mathématicien
  mathématicienne archéologue paléontologue sismologue entraîneure attaquant attaquante milieu défenseur
  défenseure buteur buteuse
  hydrologue océanographe conservatrice restauratrice paysan paysanne viticulteur vigneron maraîcher
`);

/** An organisation, an institution or a firm. */
export const organisationNouns = words(`
  gouvernement ministère mairie préfecture parquet tribunal cour justice police gendarmerie armée état-major
  présidence élysée matignon maison-blanche kremlin administration assemblée sénat parlement commission conseil
  comité collectif association fédération confédération union syndicat organisation ong onu ligue parti groupe
  coalition entreprise société compagnie firme multinationale géant banque assureur constructeur éditeur
  opérateur fournisseur exploitant filiale start-up agence institut université école hôpital clinique
  laboratoire observatoire centre musée théâtre bibliothèque fondation ambassade direction rédaction journal
  quotidien hebdomadaire magazine chaîne radio site média presse club équipe réseau plateforme
  application département région ville commune municipalité métropole communauté pays opposition majorité
  autorité régulateur délégation mission cabinet service inspection chambre office bureau caisse
  évêché diocèse archevêché rectorat académie intersyndicale entourage coopérative mouvement front alliance rébellion capitale diplomatie exécutif défense accusation
`);

/** Several people. */
export const groupNouns = words(`
  autorités habitants riverains témoins experts scientifiques chercheurs spécialistes économistes avocats
  médecins syndicats manifestants grévistes salariés employés policiers enquêteurs organisateurs responsables
  élus députés sénateurs ministres dirigeants opposants militants rebelles proches parents familles
  associations organisations médias journaux observateurs analystes membres représentants leaders critiques
  détracteurs partisans défenseurs écologistes agriculteurs pêcheurs commerçants étudiants élèves enseignants
  usagers clients victimes sources personnels services pirates insurgés combattants islamistes talibans
`);

/** Papers and reports that « say » : attributed to them, or to those who wrote them. */
export const documentNouns = words(`
  rapport communiqué étude enquête sondage analyse document note lettre texte tribune déclaration message
  vidéo dépêche article livre témoignage source tweet publication bilan statistique recherche
`);

export type SpeakerNounType = 'role' | 'organisation' | 'group' | 'document';

/** What kind of speaker a noun can be, by its form and its lemma. */
export function speakerNounType(form: string, lemma: string): SpeakerNounType | undefined {
  const text = form.toLowerCase();
  if (groupNouns.has(text)) return 'group';
  if (roleNouns.has(text) || roleNouns.has(lemma))
    return text !== lemma && /[sx]$/.test(text) && roleNouns.has(lemma) ? 'group' : 'role';
  if (organisationNouns.has(text)) return 'organisation';
  if (documentNouns.has(text) || documentNouns.has(lemma)) return 'document';
  return undefined;
}
