-- The one figure people remember of a challenge; told of few, and of no other element.
CREATE TABLE plan_key_figure (
    authority  owner NOT NULL,
    element_id int   NOT NULL,
    figure     text  NOT NULL CHECK (figure ~ '[0-9]'),
    meaning    text  NOT NULL,
    as_of      date  NOT NULL,
    source     text  NOT NULL,
    PRIMARY KEY (authority, element_id),
    FOREIGN KEY (authority, element_id) REFERENCES plan_element
);
COMMENT ON COLUMN plan_key_figure.meaning IS 'What it counts, of what and since when';
