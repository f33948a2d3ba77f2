// The bare page that the desk is measured against: it reads the same batches from plain IndexedDB, and counts their facts.

const opening = indexedDB.open('hand-up');
opening.onsuccess = () => {
  const reading = opening.result.transaction('journal').objectStore('journal').getAll();
  reading.onsuccess = () => {
    const batches = reading.result.filter(Array.isArray);
    const count = document.createElement('p');
    count.textContent = `${batches.reduce((sum, batch) => sum + batch.length, 0)} facts`;
    document.body.append(count);
  };
};
