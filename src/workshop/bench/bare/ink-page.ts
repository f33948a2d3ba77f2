// The bare page that the talk is measured against: inkjs, one story, paragraphs and buttons, and nothing else.

import story from 'virtual:bare-story';
import { Story } from 'inkjs';

const telling = new Story(story);

function goOn(): void {
  const page = document.createDocumentFragment();
  while (telling.canContinue) {
    const line = document.createElement('p');
    line.textContent = telling.Continue();
    page.append(line);
  }
  for (const { text, index } of telling.currentChoices) {
    const button = document.createElement('button');
    button.dataset.choice = String(index);
    button.textContent = text;
    button.onclick = () => {
      telling.ChooseChoiceIndex(index);
      goOn();
    };
    page.append(button);
  }
  document.body.replaceChildren(page);
}

goOn();
