// Words that leave a list open: what else is in it nobody can know.

export const openList = `
etc | et cetera | and so on | and so forth | and suchlike | and others of the kind | and similar items | and other similar items | and other such matters | among other things
тощо | і так далі | та інше | і таке інше | та подібне | і т. д. | і т. п. | і т.д. | і т.п. | та ін.
и так далее | и тому подобное | и прочее | и т. д. | и т. п. | и т.д. | и т.п. | и пр. | и др.
et ainsi de suite | entre autres choses | et autres choses semblables | et autres semblables
etcétera | y así sucesivamente | entre otras cosas | y otros similares
기타 등등 | 등등
`;
