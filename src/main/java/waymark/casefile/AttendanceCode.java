package waymark.casefile;

/**
 * The codes of the attendance register from 19 August 2024 (SI 2024/208 reg 10). PRESENT stands for the two strokes of
 * the morning and the afternoon; the full stop, hash and others that mark no absence are left out.
 */
public enum AttendanceCode {
    PRESENT,
    L,
    B,
    C,
    C1,
    C2,
    D,
    E,
    G,
    I,
    J1,
    K,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U,
    V,
    W,
    X,
    Y1,
    Y2,
    Y3,
    Y4,
    Y5,
    Y6,
    Y7,
    Z
}
