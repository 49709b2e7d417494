import { describe, expect, it } from 'vitest';
import { attributionsIn, speechIn } from '../attributions-in';

describe('who said what in Spanish', () => {
  it.each([
    [
      'an adverb that opens a sentence is no name',
      'Visiblemente emocionada, Lorena Pazos dijo que la fiesta “será recordada durante muchos años”.',
      ['Lorena Pazos'],
    ],
    [
      'a name is a name though it is a month’s or a day’s as well',
      '“La presa aguantará otro invierno”, aseguró el ingeniero Domingo Arce. “No hay peligro”, añadió su colega Julio Mella.',
      ['Domingo Arce', 'Julio Mella'],
    ],
    [
      'the paper that was told is no part of the name behind it',
      '“Llevo media vida esperando este tren”, cuenta a este diario Lurdes Mella, viajera de 60 años.',
      ['Lurdes Mella'],
    ],
    [
      'a few words between commas part the verb from its subject',
      '“Nadie nos llamó aquella noche”, lamenta, con la voz quebrada, Lorena Pazos.',
      ['Lorena Pazos'],
    ],
    [
      'those who listen are not those who speak',
      'Lorena Pazos salió del hospital. “Mi hermano está mejor”, explicó ante los reporteros que esperaban fuera.',
      ['Lorena Pazos'],
    ],
    [
      'a source with a possessive is the one spoken of',
      'El capitán Domingo Arce compareció ayer. Según su versión, el barco “zarpó con todos los permisos en regla”.',
      ['Domingo Arce'],
    ],
    [
      'somebody with two offices is known by either of them',
      'Lorena Pazos, vecina del puerto y miembro de la plataforma, protesta. “Nos han dejado solos otra vez”, dice la miembro de la plataforma.',
      ['Lorena Pazos'],
    ],
    [
      '“this neighbour” is the one spoken of, whatever else is said of her',
      'Una vecina de la ribera se queja del ruido. “Aquí no duerme nadie”, protesta esta vecina del barrio pesquero.',
      ['Una vecina de la ribera'],
    ],
    [
      'an adjective behind an office and its field belongs to them',
      'El jefe de la diplomacia norlandesa recalcó que el pacto es “la única salida”.',
      ['El jefe de la diplomacia norlandesa'],
    ],
    [
      'a verb in the plural has several for its dropped subject',
      'Los pescadores de la ría recibieron a la alcaldesa, Lorena Pazos. “No podemos salir a faenar”, dijeron a este diario.',
      ['pescadores de la ría'],
    ],
    [
      'a reflexive verb of speech has a subject',
      'Lorena Pazos leyó la carta. “¿Quién va a pagar todo esto?”, se preguntaba.',
      ['Lorena Pazos'],
    ],
    [
      'one of several is one person',
      '“El conductor dormía”, contó una de las vecinas a la policía.',
      ['una de las vecinas'],
    ],
    [
      '“las fuentes” are those spoken of before',
      '“El muelle se cierra hoy”, dijeron fuentes de Remolques Sur. “No hay otra salida”, insistieron las fuentes.',
      ['fuentes de Remolques Sur', 'fuentes de Remolques Sur'],
    ],
    [
      'a time is no speaker',
      'Lorena Pazos no dimite. “La lonja seguirá abierta”, dijo la semana pasada. “Nadie se va”, repitió esa misma noche.',
      ['Lorena Pazos', 'Lorena Pazos'],
    ],
    [
      'an unknown noun right before the verb is its subject, with its owner',
      'La cantante Lorena Pazos está de gira. El entorno de la cantante niega que haya “ninguna ruptura con la orquesta”.',
      ['entorno de la cantante'],
    ],
    [
      'letters in brackets part no office from its holder',
      'La jefa de la Unión de Remeros del Sur (URS), Lorena Pazos, dijo que el río “baja limpio por primera vez”.',
      ['Lorena Pazos'],
    ],
    [
      'whoever is identified is named',
      'El hombre, identificado como Ernesto Arce, sostuvo que “la puerta ya estaba rota”.',
      ['Ernesto Arce'],
    ],
    [
      'a long field may stand between an office and its holder',
      '“Faltan manos en las escuelas”, avisa la responsable de Juventud y Deporte de la asociación, Lorena Pazos.',
      ['Lorena Pazos'],
    ],
    [
      'a person is no body though a body with two capitals stands behind',
      '“El plan sigue en pie”, afirmó una asesora del Poder Ejecutivo a la prensa.',
      ['una asesora del Poder Ejecutivo'],
    ],
    [
      'the second half of a surname is the same person’s',
      'El ministro Fernando Arce-Mella visitó el puerto. Mella prometió que “la grúa estará lista en mayo”.',
      ['Fernando Arce-Mella'],
    ],
    [
      '“el propio” stands before an office as an article does',
      'El nadador Domingo Arce se lesionó ayer. “Volveré antes del verano”, aseguró el propio nadador.',
      ['Domingo Arce'],
    ],
    [
      'an adjective before an office leaves it an epithet',
      'Lorena Pazos tomó posesión ayer. “Empezamos hoy mismo”, dijo la nueva ministra entre aplausos.',
      ['Lorena Pazos'],
    ],
  ])('%s', (_, text, names) => {
    expect(attributionsIn(text, 'es').map(({ name }) => name)).toEqual(names);
  });

  it('gives to nobody what “was announced”', () => {
    const text = 'Lorena Pazos presidió el pleno. Se anunció que las obras de la plaza empezarán en mayo.';
    expect(speechIn(text, 'es').speech.reported).toEqual([]);
  });

  it('takes what affects a place for no person', () => {
    const text = 'El alcalde visitó la zona afectada. “Volveremos a levantar el puente”, aseguró.';
    expect(attributionsIn(text, 'es').map(({ name }) => name)).toEqual(['El alcalde']);
  });
});
