/** The width of the chart in a picture that leaves the site, px: about that of the widest spectrum in a page. */
export const PICTURE_CHART_WIDTH = 1088;
