/** The rows behind `database.ts`, hand-written. Nobody in them exists. */
type Status = 'on_time' | 'delayed' | 'cancelled';
type Tier = 'basic' | 'silver' | 'gold';
type Cabin = 'saver' | 'economy' | 'business';

/** id, from, to, departs, arrives, status, hours of delay, fares in yuan (saver, economy, business), free seats. */
// prettier-ignore
export const flightTable: readonly (readonly [ string, string, string, string, string, Status, number, number, number, number, string, ])[] = [
  ['SY1201-0206', 'SHA', 'CTU', '2027-02-06T08:00', '2027-02-06T11:20', 'on_time', 0, 620, 860, 2100, '1A 2A 2C 10A 11A 11C 12B 13C'],
  ['SY1203-0206', 'SHA', 'CTU', '2027-02-06T18:10', '2027-02-06T21:30', 'on_time', 0, 560, 780, 1900, '1C 10C 12A 12C 13A'],
  ['SY1205-0207', 'SHA', 'CTU', '2027-02-07T07:30', '2027-02-07T10:50', 'on_time', 0, 710, 990, 2300, '2A 11B 12C'],
  ['SY1207-0207', 'SHA', 'CTU', '2027-02-07T19:00', '2027-02-07T22:20', 'on_time', 0, 520, 720, 1800, '10A 10C'],
  ['SY1301-0205', 'PEK', 'CAN', '2027-02-05T09:00', '2027-02-05T12:30', 'on_time', 0, 700, 940, 2400, '1A 1C 10C 11B 12A 13B'],
  ['SY1303-0206', 'PEK', 'CAN', '2027-02-06T15:00', '2027-02-06T18:30', 'on_time', 0, 640, 880, 2200, '2C 10A 13C'],
  ['SY1401-0204', 'XIY', 'WUH', '2027-02-04T13:00', '2027-02-04T14:40', 'delayed', 4, 400, 560, 1500, '11A 12B'],
  ['SY1403-0205', 'XIY', 'WUH', '2027-02-05T10:00', '2027-02-05T11:40', 'delayed', 2, 420, 580, 1500, '10B 12C'],
  ['SY1501-0205', 'CAN', 'SHA', '2027-02-05T11:00', '2027-02-05T13:25', 'cancelled', 0, 650, 900, 2200, ''],
  ['SY1503-0206', 'CAN', 'SHA', '2027-02-06T16:00', '2027-02-06T18:25', 'on_time', 0, 650, 900, 2200, '1A 12A 13A 13C'],
];

/** id, name, date of birth, tier. Each has a card and a wallet, `card-U101` and `wallet-U101`. */
// prettier-ignore
export const userTable: readonly (readonly [string, string, string, Tier])[] = [
  ['U101', '王晓岚', '1990-05-12', 'basic'],
  ['U201', 'Grace Holm', '1988-03-02', 'basic'],
  ['U102', '李默', '1975-11-30', 'basic'],
  ['U202', 'Tom Ivers', '1969-07-21', 'gold'],
  ['U103', '赵一鸣', '1998-01-09', 'silver'],
  ['U203', 'Nora Quill', '1981-12-05', 'basic'],
  ['U104', '孙巧', '2001-08-17', 'basic'],
  ['U204', 'Omar Reyes', '1993-04-28', 'silver'],
  ['U105', '周航', '1986-02-03', 'basic'],
  ['U205', 'Priya Nair', '1979-09-14', 'gold'],
  ['U106', '吴桐', '1995-06-25', 'silver'],
  ['U206', 'Leo Bauer', '1990-10-10', 'basic'],
  ['U107', '郑可', '1999-12-19', 'basic'],
  ['U207', 'Ann Fisk', '1984-05-30', 'basic'],
  ['U108', '冯立', '1972-04-04', 'silver'],
  ['U208', 'Ray Stone', '1966-08-08', 'basic'],
  ['U109', '陈悦', '1991-07-07', 'silver'],
  ['U209', 'Mia Lund', '1997-02-18', 'basic'],
  ['U110', '褚青', '1983-03-13', 'gold'],
  ['U210', 'Jon Park', '1994-11-22', 'basic'],
  ['U111', '卫然', '1989-09-29', 'basic'],
  ['U211', 'Eva Silva', '1976-01-31', 'silver'],
  ['U112', '蒋文', '1968-10-16', 'basic'],
  ['U212', 'Kim Adler', '1987-06-06', 'gold'],
  ['U113', '沈星', '1996-04-23', 'basic'],
  ['U213', 'Ben Okoro', '1959-12-12', 'basic'],
  ['U114', '韩冬', '1980-08-01', 'basic'],
  ['U214', 'Zoe Marsh', '1992-02-27', 'silver'],
  ['U115', '杨帆', '1985-05-05', 'basic'],
  ['U215', 'Ian Wolfe', '1973-03-19', 'basic'],
  ['U116', '朱虹', '2000-01-20', 'basic'],
  ['U216', 'Lia Costa', '1982-07-15', 'basic'],
];

/** id, user, flight, cabin, seat, bags, insured, booked at, fare in yuan, paid with the user's card or wallet. */
// prettier-ignore
export const reservationTable: readonly (readonly [ string, string, string, Cabin, string, number, boolean, string, number, 'card' | 'wallet', ])[] = [
  ['K7QD2M', 'U101', 'SY1201-0206', 'economy', '14B', 1, false, '2027-01-10T09:00', 860, 'card'],
  ['B3XW9T', 'U201', 'SY1201-0206', 'economy', '15B', 1, false, '2027-01-11T12:30', 860, 'card'],
  ['M2PL8R', 'U102', 'SY1301-0205', 'saver', '14A', 0, false, '2027-01-05T20:00', 700, 'wallet'],
  ['H9TC4V', 'U202', 'SY1303-0206', 'economy', '14C', 2, true, '2027-01-20T08:15', 880, 'card'],
  ['D5RN7Y', 'U103', 'SY1203-0206', 'economy', '14B', 1, false, '2027-02-02T18:00', 780, 'wallet'],
  ['W8JF3K', 'U203', 'SY1301-0205', 'business', '2A', 2, false, '2027-01-15T10:00', 2400, 'card'],
  ['T4ZG6B', 'U104', 'SY1301-0205', 'saver', '15A', 0, false, '2027-01-18T11:00', 700, 'card'],
  ['P6VH1N', 'U204', 'SY1503-0206', 'saver', '14A', 0, true, '2027-01-19T16:40', 650, 'wallet'],
  ['C1MK5X', 'U105', 'SY1501-0205', 'saver', '15C', 0, false, '2027-01-12T14:00', 650, 'wallet'],
  ['R7SB2J', 'U205', 'SY1501-0205', 'economy', '16C', 1, false, '2027-01-13T09:20', 900, 'card'],
  ['N3QY8D', 'U106', 'SY1201-0206', 'economy', '16A', 1, false, '2027-01-08T19:00', 860, 'card'],
  ['F9LX4W', 'U206', 'SY1201-0206', 'economy', '17C', 1, false, '2027-01-09T13:00', 860, 'wallet'],
  ['V5TP7H', 'U107', 'SY1301-0205', 'saver', '16B', 0, false, '2027-01-22T21:00', 700, 'card'],
  ['J2GC6R', 'U207', 'SY1401-0204', 'saver', '14A', 0, false, '2027-01-23T10:10', 400, 'card'],
  ['Y8NM3Q', 'U108', 'SY1301-0205', 'economy', '17B', 1, false, '2027-01-06T15:00', 940, 'card'],
  ['X4KD9S', 'U208', 'SY1503-0206', 'saver', '15B', 0, false, '2027-01-07T12:00', 650, 'card'],
  ['G6WR1L', 'U109', 'SY1401-0204', 'economy', '15C', 1, false, '2027-01-25T08:00', 560, 'wallet'],
  ['Q1HF5Z', 'U209', 'SY1401-0204', 'economy', '16A', 1, true, '2027-01-26T09:45', 560, 'card'],
  ['S7BJ2P', 'U110', 'SY1403-0205', 'economy', '14B', 1, true, '2027-01-27T17:00', 580, 'card'],
  ['L3VT8C', 'U210', 'SY1401-0204', 'economy', '17B', 1, false, '2027-01-28T18:30', 560, 'card'],
  ['Z9XN4G', 'U111', 'SY1303-0206', 'economy', '15A', 1, false, '2027-02-02T21:30', 880, 'wallet'],
  ['K5MY7F', 'U211', 'SY1203-0206', 'saver', '15A', 0, false, '2027-02-03T07:50', 560, 'card'],
  ['B2QL6D', 'U112', 'SY1303-0206', 'economy', '16B', 1, false, '2027-02-02T19:00', 880, 'card'],
  ['H8CR3W', 'U212', 'SY1203-0206', 'economy', '16C', 1, false, '2027-01-29T11:00', 780, 'card'],
  ['D4PS9J', 'U113', 'SY1205-0207', 'economy', '14A', 1, false, '2027-01-30T10:00', 990, 'card'],
  ['W6TK1V', 'U213', 'SY1205-0207', 'economy', '15C', 1, false, '2027-01-31T14:20', 990, 'wallet'],
  ['T1GZ5N', 'U115', 'SY1301-0205', 'economy', '18B', 1, false, '2027-01-14T09:30', 940, 'card'],
  ['P7HX2Y', 'U215', 'SY1301-0205', 'economy', '19A', 1, false, '2027-01-16T20:10', 940, 'card'],
  ['C3WB8M', 'U116', 'SY1207-0207', 'economy', '14C', 1, false, '2027-01-17T15:15', 720, 'wallet'],
  ['R9JN4K', 'U216', 'SY1207-0207', 'economy', '15B', 1, false, '2027-01-21T13:40', 720, 'card'],
];
