// The class screen: the expert board on a page of its own, always as it is now. Wiring only.
import '../kit/theme.css';
