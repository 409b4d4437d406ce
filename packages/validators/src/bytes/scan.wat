;; Reads four lanes of a block in turn, a byte of each, by the table of a record's automaton. Counts records that are
;; right and in which a byte that bounds texts stands often enough; stops at any other event, for JavaScript to take it.
;;
;; Memory: classes, two bytes each and already doubled, from 0; lanes of 32 bytes from 1024; the table, two bytes an entry.
;; A lane: +0 where it is, +4 its state, +8 where its record begins, +12 right ones, +16 all, +20 event, +24 the state before.
(module
  (import "m" "memory" (memory 1))

  ;; Whether a byte stands in every stretch of so many bytes.
  (func $no-long-gap (param $at i32) (param $to i32) (param $gap i32) (param $bound i32) (result i32)
    (local $end i32)
    (block $short
      (loop $stretch
        (br_if $short (i32.le_s (i32.sub (local.get $to) (local.get $at)) (local.get $bound)))
        (local.set $end (i32.add (local.get $at) (local.get $bound)))
        (block $found
          (loop $back
            (br_if $found (i32.eq (i32.load8_u (local.get $end)) (local.get $gap)))
            (if (i32.le_u (local.get $end) (local.get $at)) (then (return (i32.const 0))))
            (local.set $end (i32.sub (local.get $end) (i32.const 1)))
            (br $back)))
        (local.set $at (i32.add (local.get $end) (i32.const 1)))
        (br $stretch)))
    (i32.const 1))

  ;; Takes an event of a lane: gives the next state, or -1 where the event is left to JavaScript.
  (func $take (param $lane i32) (param $at i32) (param $event i32) (param $start i32) (param $gap i32) (param $bound i32)
    (result i32)
    (if (i32.and
          (i32.eq (local.get $event) (i32.const 0xfffe))
          (call $no-long-gap (i32.load offset=8 (local.get $lane)) (local.get $at) (local.get $gap) (local.get $bound)))
      (then
        (i32.store offset=8 (local.get $lane) (i32.add (local.get $at) (i32.const 1)))
        (i32.store offset=12 (local.get $lane) (i32.add (i32.load offset=12 (local.get $lane)) (i32.const 1)))
        (i32.store offset=16 (local.get $lane) (i32.add (i32.load offset=16 (local.get $lane)) (i32.const 1)))
        (return (local.get $start))))
    (i32.store offset=20 (local.get $lane) (local.get $event))
    (i32.const -1))

  ;; Reads on by at most so many steps; gives how many were made. Where a lane has an event, its +20 is not 0.
  (func (export "run") (param $steps i32) (param $table i32) (param $shift i32) (param $start i32) (param $gap i32)
    (param $bound i32) (result i32)
    (local $step i32) (local $stopped i32)
    (local $atA i32) (local $sA i32) (local $tA i32)
    (local $atB i32) (local $sB i32) (local $tB i32)
    (local $atC i32) (local $sC i32) (local $tC i32)
    (local $atD i32) (local $sD i32) (local $tD i32)
    (local.set $atA (i32.load (i32.const 1024))) (local.set $sA (i32.load (i32.const 1028)))
    (local.set $atB (i32.load (i32.const 1056))) (local.set $sB (i32.load (i32.const 1060)))
    (local.set $atC (i32.load (i32.const 1088))) (local.set $sC (i32.load (i32.const 1092)))
    (local.set $atD (i32.load (i32.const 1120))) (local.set $sD (i32.load (i32.const 1124)))
    (block $out
      (loop $on
        (br_if $out (i32.ge_u (local.get $step) (local.get $steps)))
        (local.set $tA (i32.load16_u (i32.add (local.get $table) (i32.add
          (i32.shl (local.get $sA) (local.get $shift))
          (i32.load16_u (i32.shl (i32.load8_u (i32.add (local.get $atA) (local.get $step))) (i32.const 1)))))))
        (local.set $tB (i32.load16_u (i32.add (local.get $table) (i32.add
          (i32.shl (local.get $sB) (local.get $shift))
          (i32.load16_u (i32.shl (i32.load8_u (i32.add (local.get $atB) (local.get $step))) (i32.const 1)))))))
        (local.set $tC (i32.load16_u (i32.add (local.get $table) (i32.add
          (i32.shl (local.get $sC) (local.get $shift))
          (i32.load16_u (i32.shl (i32.load8_u (i32.add (local.get $atC) (local.get $step))) (i32.const 1)))))))
        (local.set $tD (i32.load16_u (i32.add (local.get $table) (i32.add
          (i32.shl (local.get $sD) (local.get $shift))
          (i32.load16_u (i32.shl (i32.load8_u (i32.add (local.get $atD) (local.get $step))) (i32.const 1)))))))
        (if (i32.ge_u
              (i32.or (i32.or (local.get $tA) (local.get $tB)) (i32.or (local.get $tC) (local.get $tD)))
              (i32.const 0x8000))
          (then
            (if (i32.ge_u (local.get $tA) (i32.const 0x8000)) (then
              (local.set $tA (call $take (i32.const 1024) (i32.add (local.get $atA) (local.get $step))
                (local.get $tA) (local.get $start) (local.get $gap) (local.get $bound)))
              (if (i32.lt_s (local.get $tA) (i32.const 0)) (then (local.set $stopped (i32.const 1))))))
            (if (i32.ge_u (local.get $tB) (i32.const 0x8000)) (then
              (local.set $tB (call $take (i32.const 1056) (i32.add (local.get $atB) (local.get $step))
                (local.get $tB) (local.get $start) (local.get $gap) (local.get $bound)))
              (if (i32.lt_s (local.get $tB) (i32.const 0)) (then (local.set $stopped (i32.const 1))))))
            (if (i32.ge_u (local.get $tC) (i32.const 0x8000)) (then
              (local.set $tC (call $take (i32.const 1088) (i32.add (local.get $atC) (local.get $step))
                (local.get $tC) (local.get $start) (local.get $gap) (local.get $bound)))
              (if (i32.lt_s (local.get $tC) (i32.const 0)) (then (local.set $stopped (i32.const 1))))))
            (if (i32.ge_u (local.get $tD) (i32.const 0x8000)) (then
              (local.set $tD (call $take (i32.const 1120) (i32.add (local.get $atD) (local.get $step))
                (local.get $tD) (local.get $start) (local.get $gap) (local.get $bound)))
              (if (i32.lt_s (local.get $tD) (i32.const 0)) (then (local.set $stopped (i32.const 1))))))
            (if (local.get $stopped) (then
              (i32.store (i32.const 1048) (local.get $sA))
              (i32.store (i32.const 1080) (local.get $sB))
              (i32.store (i32.const 1112) (local.get $sC))
              (i32.store (i32.const 1144) (local.get $sD))
              (local.set $sA (local.get $tA))
              (local.set $sB (local.get $tB))
              (local.set $sC (local.get $tC))
              (local.set $sD (local.get $tD))
              (local.set $step (i32.add (local.get $step) (i32.const 1)))
              (br $out)))))
        (local.set $sA (local.get $tA))
        (local.set $sB (local.get $tB))
        (local.set $sC (local.get $tC))
        (local.set $sD (local.get $tD))
        (local.set $step (i32.add (local.get $step) (i32.const 1)))
        (br $on)))
    (i32.store (i32.const 1024) (i32.add (local.get $atA) (local.get $step))) (i32.store (i32.const 1028) (local.get $sA))
    (i32.store (i32.const 1056) (i32.add (local.get $atB) (local.get $step))) (i32.store (i32.const 1060) (local.get $sB))
    (i32.store (i32.const 1088) (i32.add (local.get $atC) (local.get $step))) (i32.store (i32.const 1092) (local.get $sC))
    (i32.store (i32.const 1120) (i32.add (local.get $atD) (local.get $step))) (i32.store (i32.const 1124) (local.get $sD))
    (local.get $step)))
