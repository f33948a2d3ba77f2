// The grown-ups' page: opens the notebook, asks who is there, and puts the desk on the page. Wiring only.
import '../kit/theme.css';
