CREATE TABLE authority (
    siren char(9) PRIMARY KEY,
    name  text NOT NULL
);
