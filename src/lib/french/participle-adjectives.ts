/** Participles that are as much adjectives (data). */

/** `un secteur privé`. Masculine singular; the Lefff has some of them as participles only. */
export const participleAdjectives: ReadonlySet<string> = new Set(
  `adapté agité aisé animé appliqué approfondi approprié armé assuré avancé averti avisé borné caché civilisé
  complexé compliqué condamné confiné contrarié contrasté controversé coordonné cultivé décalé décentralisé décidé
  défavorisé dégradé délabré démodé dépassé déplacé dérivé désespéré détaillé déterminé développé dévoué
  différencié diplômé diversifié doué durci encombré endetté engagé exagéré expérimenté écarté éclairé élaboré
  élargi élevé éloigné ému équilibré équipé étendu étoffé évolué forcé fragilisé généralisé guidé handicapé
  immérité imposé imprévu improvisé inattendu inspiré instruit intégré intéressé inusité inversé isolé issu
  justifié lié limité localisé marié marqué mesuré mitigé modéré motivé mûri nuancé obligé occupé opposé ordonné
  organisé orienté osé partagé passionné peuplé planifié poussé précipité préconçu préoccupé présumé privé
  privilégié prolongé prononcé protégé qualifié raffiné raisonné rapproché refoulé renforcé renommé renouvelé
  restreint retraité réduit réfléchi rémunéré répandu répété réputé réservé réussi révolu rusé salé satisfait
  sensé serré sécurisé séparé simplifié soigné sophistiqué soudé spécialisé standardisé structuré subventionné
  supposé surélevé surpeuplé tendu tissé tourmenté troublé unifié urbanisé usagé usé varié verrouillé zélé`.split(
    /\s+/,
  ),
);
