/** Words that say nothing of what work is. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'de het een en of in op van voor met aan bij tot uit als door over naar te ter ten der des den om onder binnen buiten tussen per via zoals die dat dit deze is zijn wordt worden hun haar ' +
    'm v x ook niet anders andere overige eigen alle and or of the for in an a to with on at by'
  ).split(' '),
)

export const isStopWord = (word: string): boolean => stopWords.has(word)
